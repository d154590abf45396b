//! What goes in and out: the JSON contract.

mod error_json;
mod estimate_json;
mod lines;
mod patient_json;
#[cfg(feature = "cli")]
mod schema;
mod score_json;
mod strict_json;

pub use estimate_json::EstimateDocument;
pub use lines::{Answered, LONGEST_LINE, answer_lines};
pub use patient_json::read_patient;
#[cfg(feature = "cli")]
pub use schema::{estimate_schema, patient_schema};
