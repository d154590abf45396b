//! Input and output: the JSON contract, links and FHIR R4.
//!
//! The sentences that are written with the data come through [`Texts`], so that no language is built in here.

mod address;
mod compare;
mod document;
mod error_json;
mod estimate_json;
pub mod fhir;
mod host_message;
mod incoming;
mod json_text;
mod lines;
mod link;
mod patient_json;
mod prefill;
mod schema;
mod score_json;
mod strict_json;
mod texts;

pub use address::Address;
pub use compare::{Comparison, Figures, compare};
pub use document::{Kind, SchemaViolation, Violation};
pub use estimate_json::{EstimateDocument, estimate_violations};
pub use host_message::{
    ESTIMATE, HEIGHT, MESSAGE_VERSION, NoEstimate, estimate_message, height_message,
};
pub use incoming::{Incoming, LARGEST_FILE, Unreadable, read_incoming};
pub use json_text::{pretty, written};
pub use lines::{Answered, LONGEST_LINE, answer_lines};
pub use link::{PATIENT_PARAMETER, link_value, read_link};
pub use patient_json::{patient_json, prefills, read_patient};
pub use prefill::{Prefill, Source};
pub use schema::{estimate_schema, message_schema, patient_schema};
pub use strict_json::{Json, read_json};
pub use texts::{FhirText, ResultText, Texts};
