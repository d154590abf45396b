//! Quantities that follow from the answers.

use crate::patient::{Answer, Field, Patient, Unit};
use crate::staging::glass;
use crate::words::{Text, Words};

/// The quantity derived at this field, the last of its parts to be asked, with its name and unit; none where a part is not known.
pub fn derived(words: &dyn Words, patient: &Patient, field: Field) -> Option<String> {
    match field {
        Field::Creatinine if patient.creatinine.is_known() && !patient.egfr.is_known() => {
            let unit = words.unit(Unit::MillilitresPerMinute);
            quantity(words, Text::DerivedEgfr, patient.egfr()).map(|text| format!("{text} {unit}"))
        }
        Field::Weight => {
            quantity(words, Text::DerivedBmi, patient.bmi()).map(|text| format!("{text} kg/m²"))
        }
        Field::Albumin => quantity(words, Text::DerivedGnri, patient.gnri()),
        Field::SevereCalcification => {
            let stage = patient.lesion.glass.known().and_then(glass::stage)?;
            Some(format!(
                "{} {}",
                words.text(Text::DerivedGlass),
                stage.numeral()
            ))
        }
        _ => None,
    }
}

fn quantity(words: &dyn Words, name: Text, value: Answer<f64>) -> Option<String> {
    let value = words.number(value.known()?, 1);
    Some(format!("{} {value}", words.text(name)))
}
