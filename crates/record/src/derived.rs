//! Quantities that follow from the answers.

use afs12_clinical::patient::{Answer, Field, Patient, Unit};
use afs12_clinical::staging::glass;
use afs12_words::{Text, Words};

/// What a derived quantity is called and comes to; none where a part of it is not known.
pub type Derived = fn(&dyn Words, &Patient) -> Option<String>;

/// The quantity derived at this field, the last of its parts to be asked.
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
    // A measured or reported eGFR is used as it is; nothing is derived beside it.
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
