//! From a model and a patient to an estimate.

pub mod artifact;
