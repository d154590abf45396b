//! FHIR.

use super::Polish;
use crate::fhir::ucum_codes;
use crate::{FhirText, FhirWords, ValidationErrorWords};
use afs12_clinical::patient::ValidationError;
use afs12_exchange::fhir::{BundleFault, RefusedBecause, RefusedValue};

impl FhirWords for Polish {
    fn fhir(&self, text: FhirText) -> &'static str {
        match text {
            FhirText::Questionnaire => {
                "Przewlekłe niedokrwienie zagrażające kończynie przed rewaskularyzacją"
            }
            FhirText::RiskAssessment => {
                "Przeżycie bez amputacji 12 miesięcy po rewaskularyzacji z powodu przewlekłego niedokrwienia zagrażającego kończynie"
            }
            FhirText::Anonymous => "Bez danych identyfikujących",
            FhirText::AmputationFreeSurvival => "Przeżycie 12 miesięcy bez dużej amputacji",
            FhirText::AmputationFirst => "Duża amputacja w ciągu 12 miesięcy",
            FhirText::DeathFirst => "Zgon bez amputacji w ciągu 12 miesięcy",
            FhirText::PlausibleRange => {
                "95-procentowy prawdopodobny zakres przeżycia 12 miesięcy bez dużej amputacji"
            }
            FhirText::PublishedModel => "Model opublikowany",
        }
    }

    fn bundle_fault(&self, fault: &BundleFault) -> String {
        match fault {
            BundleFault::NotJson(validation_error) => self.validation_error(validation_error),
            BundleFault::NotABundle(found) => {
                format!("Oczekiwano zasobu FHIR Bundle; znaleziono: {found}.")
            }
            BundleFault::OldVersions => {
                "Ten FHIR Bundle to historia zmian: może zawierać wartości już poprawione. Wyeksportuj aktualną dokumentację."
                    .to_owned()
            }
            BundleFault::OnePage => {
                "Ten FHIR Bundle to jedna z kilku stron: najnowsze wartości mogą być na innej. Wyeksportuj całą dokumentację."
                    .to_owned()
            }
            BundleFault::NoPatient => {
                "W tym FHIR Bundle nie ma zasobu Patient: nie wiadomo, czyje to wartości.".to_owned()
            }
            BundleFault::ManyPatients(count) => {
                format!("Liczba zasobów Patient w tym FHIR Bundle: {count}; oczekiwano jednego.")
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
                format!("brak jednostki. Przyjmowane kody UCUM: {}.", codes())
            }
            RefusedBecause::NoUnit(found) => format!(
                "jednostki „{found}” nie podano jako kodu UCUM. Przyjmowane kody UCUM: {}.",
                codes()
            ),
            RefusedBecause::UnknownUnit(found) => format!(
                "nie przyjęto jednostki „{found}”. Przyjmowane kody UCUM: {}.",
                codes()
            ),
            RefusedBecause::NotAQuantity => "wartość nie jest liczbą z jednostką.".to_owned(),
            RefusedBecause::Comparator(sign) => {
                format!("podano tylko granicę („{sign}”), a nie wartość liczbową.")
            }
            RefusedBecause::NoDate => "nie podano daty.".to_owned(),
            RefusedBecause::UnreadableDate(found) => {
                format!("„{found}” nie jest datą w zapisie FHIR.")
            }
            RefusedBecause::InTheFuture => "data z przyszłości.".to_owned(),
            RefusedBecause::TwoLatest => {
                "dwie różne wartości są jednakowo najnowsze. Wpisz właściwą.".to_owned()
            }
            RefusedBecause::OlderThanCreatinine => {
                "wynik starszy niż kreatynina, z której wynika nowszy eGFR.".to_owned()
            }
            RefusedBecause::NotThisPatient => {
                "zapis nie wskazuje pacjenta, którego dotyczy ten Bundle.".to_owned()
            }
            RefusedBecause::NotConfirmed(status) => {
                format!("rozpoznanie niepotwierdzone („{status}”).")
            }
            RefusedBecause::MeaningModified => {
                "zapis zawiera modyfikator, który może zmieniać jego znaczenie.".to_owned()
            }
            RefusedBecause::AgeUndecided => {
                "data urodzenia jest niepełna i nie rozstrzyga o wieku.".to_owned()
            }
        }
    }
}
