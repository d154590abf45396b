//! What goes in and out: the JSON contract and FHIR.

mod error_json;
mod estimate_json;
pub mod fhir;
mod host_message;
mod json_text;
mod lines;
mod patient_json;
mod prefill;
#[cfg(feature = "cli")]
mod schema;
mod score_json;
mod strict_json;

pub use estimate_json::EstimateDocument;
pub use host_message::{
    ESTIMATE, HEIGHT, MESSAGE_VERSION, NoEstimate, estimate_message, height_message,
};
pub use lines::{Answered, LONGEST_LINE, answer_lines};
pub use patient_json::read_patient;
pub use prefill::Prefill;
#[cfg(feature = "cli")]
pub use schema::{estimate_schema, message_schema, patient_schema};
