//! Quantities derived from the answers.

use afs12_clinical::patient::{Answer, Field, Patient, Unit};
use afs12_clinical::staging::glass;
use afs12_words::{Text, Words};

/// The name and value of a derived quantity; `None` if one of its inputs is not known.
pub type Derived = fn(&dyn Words, &Patient) -> Option<String>;

/// The quantity shown at this field, which is the last of its inputs in the form.
pub fn derived_at(field: Field) -> Option<Derived> {
    match field {
        Field::Creatinine => Some(egfr),
        Field::Weight => Some(bmi),
        Field::Albumin => Some(gnri),
        Field::SevereCalcification => Some(glass_stage),
        _ => None,
    }
}

fn egfr(words: &dyn Words, patient: &Patient) -> Option<String> {
    // A measured or reported eGFR is used directly, so none is derived.
    let is_derived = patient.creatinine.is_known() && !patient.egfr.is_known();
    let egfr = is_derived.then(|| quantity(words, Text::DerivedEgfr, patient.egfr()))??;
    Some(format!("{egfr} {}", words.unit(Unit::MillilitresPerMinute)))
}

fn bmi(words: &dyn Words, patient: &Patient) -> Option<String> {
    quantity(words, Text::DerivedBmi, patient.bmi()).map(|bmi| format!("{bmi} kg/m²"))
}

fn gnri(words: &dyn Words, patient: &Patient) -> Option<String> {
    quantity(words, Text::DerivedGnri, patient.gnri())
}

fn glass_stage(words: &dyn Words, patient: &Patient) -> Option<String> {
    let stage = glass::stage(patient.lesion.glass)?;
    let name = words.text(Text::DerivedGlass);
    Some(format!("{name} {}", stage.numeral()))
}

fn quantity(words: &dyn Words, name: Text, value: Answer<f64>) -> Option<String> {
    let value = words.number(value.known()?, 1);
    Some(format!("{} {value}", words.text(name)))
}
