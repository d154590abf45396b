//! What holds for every patient, tried on random ones.

#![cfg(feature = "cli")]

mod estimates;
mod patients;
mod thresholds;
mod travelling;
mod whole_numbers;
