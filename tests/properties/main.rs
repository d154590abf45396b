//! What holds for every patient, tried on random ones.

mod estimates;
mod patients;
mod thresholds;
mod whole_numbers;
