//! Staging systems: stages that follow from a set of grades.

pub mod glass;
pub mod wifi;
