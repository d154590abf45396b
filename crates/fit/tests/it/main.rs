//! The tests of `afs12-fit`.

mod command_line;
mod evidence;
mod fit;
