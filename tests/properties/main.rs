//! What holds for every patient, tried on random ones.

#![cfg(feature = "cli")]

mod answers;
mod estimates;
mod explanation;
mod patients;
mod thresholds;
mod travelling;
mod whole_numbers;
