//! FHIR R4: reads answers from a patient's record, and writes answers and an estimate.
//!
//! [`read_bundle`] takes the unambiguous answers of a Bundle and lists what it refused; [`write_bundle`] makes a Bundle of the answers
//! (Questionnaire and QuestionnaireResponse, with the CodeSystem they use) and the estimate (RiskAssessment). Resources, codes and units
//! are listed in `docs/fhir.md`.

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
