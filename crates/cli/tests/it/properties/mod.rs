//! Properties of every patient, tested on random ones.

mod answers;
mod direct;
mod effects;
mod estimates;
mod explanation;
mod extremes;
#[path = "../../../../clinical/tests/it/hazard/matrices.rs"]
mod matrices;
mod patients;
mod shown;
mod thresholds;
mod travelling;
mod unanswered;
mod whole_numbers;
mod worse;
