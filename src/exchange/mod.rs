//! What goes in and out: the JSON contract and FHIR.

mod compare;
mod error_json;
mod estimate_json;
mod estimate_shape;
pub mod fhir;
mod host_message;
mod incoming;
mod json_text;
mod lines;
mod link;
mod members;
mod patient_json;
mod prefill;
#[cfg(feature = "cli")]
mod schema;
mod score_json;
mod strict_json;

pub use compare::{Comparison, Figures, compare};
pub use estimate_json::EstimateDocument;
pub use estimate_shape::{Kind, Misfit, MisfitReason, estimate_misfits};
pub use host_message::{
    ESTIMATE, HEIGHT, MESSAGE_VERSION, NoEstimate, estimate_message, height_message,
};
pub use incoming::{Incoming, LARGEST_FILE, Unreadable, read_incoming};
pub use lines::{Answered, LONGEST_LINE, answer_lines};
pub use link::{PATIENT_PARAMETER, link_value, read_link};
pub use patient_json::{patient_json, prefills, read_patient};
pub use prefill::Prefill;
#[cfg(feature = "cli")]
pub use schema::{estimate_schema, message_schema, patient_schema};
pub use strict_json::{Json, read_json};
