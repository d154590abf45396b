//! The tests of `afs12-record`.

mod record;
