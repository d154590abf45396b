//! Answers and their estimate as a Bundle.

use super::date::Instant;
use crate::patient::{Patient, Sheet};
use crate::prognosis::{Estimate, Model};
use crate::words::Words;

/// What goes into the Bundle.
pub struct Assessed<'a> {
    /// The answers as given; `patient` was made of them.
    pub sheet: &'a Sheet,
    pub patient: &'a Patient,
    /// What `model` says of the patient.
    pub estimate: &'a Estimate,
    pub model: &'a Model,
    /// The language of every text.
    pub words: &'a dyn Words,
    /// When the answers were given and the estimate was made.
    pub now: Instant,
}

/// A FHIR R4 Bundle (collection) in JSON: CodeSystem, Questionnaire, QuestionnaireResponse and RiskAssessment. It identifies nobody.
pub fn write_bundle(assessed: &Assessed) -> String {
    let _ = assessed;
    String::new()
}
