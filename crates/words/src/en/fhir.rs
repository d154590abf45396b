//! FHIR.

use super::English;
use crate::fhir::ucum_codes;
use crate::{FhirText, FhirWords, ValidationErrorWords};
use afs12_clinical::patient::ValidationError;
use afs12_exchange::fhir::{BundleFault, RefusedBecause, RefusedValue};

impl FhirWords for English {
    fn fhir(&self, text: FhirText) -> &'static str {
        match text {
            FhirText::Questionnaire => {
                "Chronic limb-threatening ischaemia before revascularisation"
            }
            FhirText::RiskAssessment => {
                "Amputation-free survival 12 months after revascularisation for chronic limb-threatening ischaemia"
            }
            FhirText::Anonymous => "Not identified",
            FhirText::AmputationFreeSurvival => "Alive without major amputation at 12 months",
            FhirText::AmputationFirst => "Major amputation first, within 12 months",
            FhirText::DeathFirst => "Death before any major amputation, within 12 months",
            FhirText::PlausibleRange => {
                "95% plausible range of being alive without major amputation at 12 months"
            }
            FhirText::PublishedModel => "Published model",
        }
    }

    fn bundle_fault(&self, fault: &BundleFault) -> String {
        match fault {
            BundleFault::NotJson(validation_error) => self.validation_error(validation_error),
            BundleFault::NotABundle(found) => {
                format!("A FHIR Bundle was expected; found {found}.")
            }
            BundleFault::OldVersions => {
                "This FHIR Bundle is a history: it may hold values that have since been changed. Export the current record."
                    .to_owned()
            }
            BundleFault::OnePage => {
                "This FHIR Bundle is one page of several: the latest values may be on another. Export the whole record."
                    .to_owned()
            }
            BundleFault::NoPatient => {
                "This FHIR Bundle has no Patient: nobody knows whose values these are.".to_owned()
            }
            BundleFault::ManyPatients(count) => {
                format!("This FHIR Bundle has {count} Patients; one was expected.")
            }
        }
    }

    fn refused_because(&self, refused: &RefusedValue) -> String {
        let codes = || ucum_codes(refused.field);
        match &refused.because {
            RefusedBecause::NotAccepted(reason) => {
                self.validation_error(&ValidationError::of(refused.field, reason.clone()))
            }
            RefusedBecause::NoUnit(found) if found.is_empty() => {
                format!("no unit. Accepted are the UCUM codes {}.", codes())
            }
            RefusedBecause::NoUnit(found) => format!(
                "\"{found}\" is not given as a UCUM code. Accepted are the UCUM codes {}.",
                codes()
            ),
            RefusedBecause::UnknownUnit(found) => format!(
                "the unit \"{found}\" is not accepted. Accepted are the UCUM codes {}.",
                codes()
            ),
            RefusedBecause::NotAQuantity => "the value is not a number with a unit.".to_owned(),
            RefusedBecause::Comparator(sign) => {
                format!("the value is a bound (\"{sign}\") and not a number.")
            }
            RefusedBecause::NoDate => "it does not say when it was.".to_owned(),
            RefusedBecause::UnreadableDate(found) => format!("\"{found}\" is not a date of FHIR."),
            RefusedBecause::InTheFuture => "it lies in the future.".to_owned(),
            RefusedBecause::TwoLatest => {
                "two different values are both the latest. Enter the right one.".to_owned()
            }
            RefusedBecause::OlderThanCreatinine => {
                "it is older than the creatinine, which gives the newer eGFR.".to_owned()
            }
            RefusedBecause::NotThisPatient => {
                "the record does not name the patient of this Bundle.".to_owned()
            }
            RefusedBecause::NotConfirmed(status) => {
                format!("the diagnosis is not confirmed (\"{status}\").")
            }
            RefusedBecause::MeaningModified => {
                "the record carries a modifier that may turn its meaning round.".to_owned()
            }
            RefusedBecause::AgeUndecided => {
                "the birth date is not complete and leaves two ages possible.".to_owned()
            }
        }
    }
}
