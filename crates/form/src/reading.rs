//! The current state of the form.

use super::chosen::Chosen;
use super::draft::Draft;
use afs12_clinical::order::sort_by;
use afs12_clinical::patient::{
    Field, FormGroup, Patient, REQUIRED, RawAnswers, Reason, ValidationError, entry_of_option,
};

/// The state of the form. There is a patient only if every entry is valid and no required answer is missing.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Required answers are missing; every entry is valid.
    Waiting,
    /// Some entries are invalid: every validation error, in the order of the form.
    Faulty(Vec<ValidationError>),
    /// A patient.
    Patient(Box<Patient>),
}

impl Reading {
    /// The validation errors; empty if every entry is valid.
    pub fn validation_errors(&self) -> &[ValidationError] {
        match self {
            Reading::Faulty(validation_errors) => validation_errors,
            _ => &[],
        }
    }
}

impl Draft {
    /// Reads the whole form.
    pub fn read(&self) -> Reading {
        let (raw_answers, unreadable) = self.raw_answers();
        let checked = Patient::from_raw_answers(&raw_answers);
        let (patient, mut validation_errors) = match checked {
            Ok(patient) => (Some(patient), Vec::new()),
            Err(validation_errors) => (None, validation_errors),
        };
        // A required field with an unreadable text is not missing.
        validation_errors.retain(|validation_error| validation_error.reason != Reason::Required);
        validation_errors.extend(unreadable);
        let place = |validation_error: &ValidationError| {
            validation_error.field().map_or(usize::MAX, place_in_form)
        };
        sort_by(&mut validation_errors, |a, b| place(a).cmp(&place(b)));
        match patient {
            _ if !validation_errors.is_empty() => Reading::Faulty(validation_errors),
            Some(patient) => Reading::Patient(Box::new(patient)),
            None => Reading::Waiting,
        }
    }

    /// The required fields without an answer.
    pub fn missing(&self) -> impl Iterator<Item = Field> {
        REQUIRED
            .into_iter()
            .filter(|field| !self.is_answered(*field))
    }

    /// The answers as given, in their units, and the errors of the texts that cannot be read.
    pub fn raw_answers(&self) -> (RawAnswers, Vec<ValidationError>) {
        let mut raw_answers = RawAnswers::default();
        let mut unreadable = Vec::new();
        for (field, quantity) in &self.quantities {
            match quantity.entry() {
                Ok(Some(entry)) => raw_answers.enter(*field, entry),
                Ok(None) => {}
                Err(reason) => unreadable.push(ValidationError::of(*field, reason)),
            }
        }
        for (field, chosen) in &self.chosen {
            if let Chosen::Option(option) = chosen {
                raw_answers.enter(*field, entry_of_option(*field, option));
            }
        }
        (raw_answers, unreadable)
    }
}

fn place_in_form(field: Field) -> usize {
    FormGroup::every_field()
        .position(|asked| asked == field)
        .unwrap_or(usize::MAX)
}
