//! FHIR R4: answers out of a patient's record, and an estimate into it.
//!
//! [`read_bundle`] takes the answers that a Bundle surely holds and says what it refused; [`write_bundle`] makes a Bundle of the answers
//! (Questionnaire and QuestionnaireResponse, with the CodeSystem they use) and of the estimate (RiskAssessment). Which resources, codes
//! and units: `docs/fhir.md`.

mod codes;
mod read;
mod refused;
mod units;
mod when;
mod write;

pub use codes::{Counts, HISTORIES, History, ICD_10, LOINC, MEASUREMENTS, Measurement, SNOMED_CT};
pub use read::read_bundle;
pub use refused::{BundleFault, Prefilled, RefusedBecause, RefusedValue};
pub use units::{UCUM, accepted_codes, measured};
pub use when::Instant;
pub use write::{Assessed, write_bundle};
