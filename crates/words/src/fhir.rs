//! FHIR.

use afs12_clinical::patient::Field;
use afs12_exchange::FhirText;
use afs12_exchange::fhir::{BundleFault, RefusedBecause, RefusedValue, accepted_codes};

use crate::ValidationErrorWords;

/// What a language says about FHIR.
pub trait FhirWords: ValidationErrorWords {
    /// Returns a text without arguments.
    fn fhir(&self, text: FhirText) -> &'static str;

    /// Returns why no value of a file was accepted.
    fn bundle_fault(&self, fault: &BundleFault) -> String;

    /// Returns why a value was not accepted: a validation error, or the end of a sentence that begins with the question.
    fn refused_because(&self, refused: &RefusedValue) -> String;

    /// Returns why a value of a Bundle was not accepted: the question, the date of the value, and the reason.
    fn refused_value(&self, refused: &RefusedValue) -> String {
        let because = self.refused_because(refused);
        let name = self.label(refused.field);
        match (&refused.because, &refused.date) {
            // A validation error names the question itself.
            (RefusedBecause::NotAccepted(_), Some(date)) => format!("{because} ({date})"),
            (RefusedBecause::NotAccepted(_), None) => because,
            (_, Some(date)) => format!("{name}, {date}: {because}"),
            (_, None) => format!("{name}: {because}"),
        }
    }
}

/// Returns the UCUM codes that a field accepts, separated by commas.
pub fn ucum_codes(field: Field) -> String {
    let codes: Vec<&str> = accepted_codes(field).collect();
    codes.join(", ")
}
