//! The words of what comes from FHIR and goes there.

use strum::VariantArray;

use crate::exchange::fhir::{BundleFault, RefusedValue};

/// A text of FHIR that depends on nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum FhirText {
    /// The title of the Questionnaire.
    Questionnaire,
    /// What the RiskAssessment is.
    RiskAssessment,
    /// Stands where the patient would be named.
    Anonymous,
    /// The outcomes predicted.
    AmputationFreeSurvival,
    AmputationFirst,
    DeathFirst,
    /// The range of the first outcome.
    PlausibleRange,
    /// Begins a note with the name of a published model.
    PublishedModel,
}

/// What a language says of FHIR.
pub trait FhirWords {
    /// A text that depends on nothing.
    fn fhir(&self, text: FhirText) -> &'static str;

    /// Why nothing of a file was taken.
    fn bundle_fault(&self, fault: &BundleFault) -> String;

    /// Why a value of a Bundle was not taken: what, from when, why, and what is accepted.
    fn refused_value(&self, refused: &RefusedValue) -> String;
}
