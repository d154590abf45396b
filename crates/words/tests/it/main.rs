//! The tests of `afs12-words`.

mod words;
