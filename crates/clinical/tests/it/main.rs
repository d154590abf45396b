//! The tests of `afs12-clinical`.

mod hazard;
