//! The words of what comes from FHIR and goes there.

use afs12_exchange::FhirText;
use afs12_exchange::fhir::{BundleFault, RefusedValue};

/// What a language says of FHIR.
pub trait FhirWords {
    /// A text that depends on nothing.
    fn fhir(&self, text: FhirText) -> &'static str;

    /// Why nothing of a file was taken.
    fn bundle_fault(&self, fault: &BundleFault) -> String;

    /// Why a value of a Bundle was not taken: what, from when, why, and what is accepted.
    fn refused_value(&self, refused: &RefusedValue) -> String;
}
