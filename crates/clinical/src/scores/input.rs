//! The inputs that a score requires.

use crate::patient::{Answer, Field, KidneyFunction, Level, Patient};

/// An input of a score: one answer, or a quantity derived from several answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The answer to one question, unchanged.
    Field(Field),
    /// Whether the patient is on dialysis; an eGFR without an answer about dialysis counts as no.
    OnDialysis,
    /// Dialysis or eGFR.
    KidneyFunction,
    /// Geriatric Nutritional Risk Index.
    Gnri,
    /// Body mass index.
    BodyMassIndex,
    /// Whether the femoropopliteal segment is diseased.
    FemoropoplitealLesion,
    /// The highest ankle pressure; 0 if none is measurable.
    HighestAnklePressure,
}

impl Input {
    /// The fields that must be answered; empty if the input is known.
    pub fn missing(self, patient: &Patient) -> Vec<Field> {
        let absent = |fields: &[Field]| {
            fields
                .iter()
                .copied()
                .filter(|field| !patient.knows(*field))
                .collect()
        };
        match self {
            Input::Field(field) => absent(&[field]),
            Input::OnDialysis => match on_dialysis(patient) {
                Some(_) => Vec::new(),
                None => vec![Field::Dialysis],
            },
            Input::KidneyFunction => missing_kidney_function(patient),
            Input::Gnri => absent(&[Field::Albumin, Field::Height, Field::Weight]),
            Input::BodyMassIndex => absent(&[Field::Height, Field::Weight]),
            Input::FemoropoplitealLesion => missing_femoropopliteal_lesion(patient),
            Input::HighestAnklePressure => match highest_ankle_pressure(patient) {
                Some(_) => Vec::new(),
                None => vec![Field::HighestAnklePressure],
            },
        }
    }
}

/// Whether the patient is on dialysis, if it is known.
pub fn on_dialysis(patient: &Patient) -> Option<bool> {
    match patient.kidney() {
        KidneyFunction::Dialysis => Some(true),
        KidneyFunction::Egfr(_) | KidneyFunction::NoDialysis => Some(false),
        KidneyFunction::NotKnown => None,
    }
}

fn missing_kidney_function(patient: &Patient) -> Vec<Field> {
    match patient.kidney() {
        KidneyFunction::Dialysis | KidneyFunction::Egfr(_) => Vec::new(),
        // Creatinine is known; only the sex is missing.
        _ if patient.creatinine.is_known() => vec![Field::Sex],
        _ => vec![Field::Creatinine],
    }
}

/// Whether the femoropopliteal segment is diseased. With an aorto-iliac lesion, only the femoropopliteal GLASS grade shows it.
pub fn femoropopliteal_lesion(patient: &Patient) -> Option<bool> {
    match patient.lesion.level.known()? {
        Level::Femoropopliteal => Some(true),
        Level::Infrapopliteal => Some(false),
        Level::AortoIliac => {
            let grade = patient.lesion.glass.femoropopliteal.known()?;
            Some(grade.get() > 0)
        }
    }
}

fn missing_femoropopliteal_lesion(patient: &Patient) -> Vec<Field> {
    match (femoropopliteal_lesion(patient), patient.lesion.level) {
        (Some(_), _) => Vec::new(),
        (None, Answer::NotKnown) => vec![Field::Level],
        (None, Answer::Known(_)) => vec![Field::GlassFemoropopliteal],
    }
}

/// The highest ankle pressure in mmHg; 0 if none is measurable.
pub fn highest_ankle_pressure(patient: &Patient) -> Option<f64> {
    let given = patient
        .highest_ankle_pressure
        .known()
        .map(|pressure| pressure.millimetres_of_mercury());
    let none_measurable = patient
        .measurable_ankle_pressures
        .known()
        .is_some_and(|count| count.get() == 0);
    given.or(none_measurable.then_some(0.0))
}
