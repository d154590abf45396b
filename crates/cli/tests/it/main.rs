//! The tests of the command line and of everything that spans crates.

mod contract;

mod fhir;
mod imports;
mod properties;
mod reference;
mod scores;
