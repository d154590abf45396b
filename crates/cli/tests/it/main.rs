//! The tests of the command line and what spans crates.

mod contract;

mod fhir;
mod imports;
mod properties;
mod reference;
mod scores;
