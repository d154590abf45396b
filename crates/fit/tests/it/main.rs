//! The tests of `afs12-fit`.

mod evidence;
mod fit;
