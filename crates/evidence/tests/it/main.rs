//! The tests of `afs12-evidence`.

mod about;
