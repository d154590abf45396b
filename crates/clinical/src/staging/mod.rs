//! Staging systems: what a set of grades amounts to.

pub mod glass;
pub mod wifi;
