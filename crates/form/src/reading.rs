//! What the form amounts to at this moment.

use super::chosen::Chosen;
use super::draft::Draft;
use afs12_clinical::order::sort_by;
use afs12_clinical::patient::{
    Field, FormGroup, Patient, REQUIRED, Reason, Refusal, Sheet, entry_of_option,
};

/// What the form amounts to. There is a patient only if nothing is wrong and nothing required is missing.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Required answers are missing; everything given is accepted.
    Waiting,
    /// Something given is not accepted: every refusal, in the order of the form.
    Faulty(Vec<Refusal>),
    /// A patient.
    Patient(Box<Patient>),
}

impl Reading {
    /// The refusals, none where nothing is wrong.
    pub fn refusals(&self) -> &[Refusal] {
        match self {
            Reading::Faulty(refusals) => refusals,
            _ => &[],
        }
    }
}

impl Draft {
    /// Reads the whole form.
    pub fn read(&self) -> Reading {
        let (sheet, unreadable) = self.sheet();
        let checked = Patient::from_sheet(&sheet);
        let (patient, mut refusals) = match checked {
            Ok(patient) => (Some(patient), Vec::new()),
            Err(refusals) => (None, refusals),
        };
        // A required field with an unreadable text is not missing.
        refusals.retain(|refusal| refusal.reason != Reason::Required);
        refusals.extend(unreadable);
        let place = |refusal: &Refusal| refusal.field().map_or(usize::MAX, place_in_form);
        sort_by(&mut refusals, |a, b| place(a).cmp(&place(b)));
        match patient {
            _ if !refusals.is_empty() => Reading::Faulty(refusals),
            Some(patient) => Reading::Patient(Box::new(patient)),
            None => Reading::Waiting,
        }
    }

    /// What is missing of the required answers.
    pub fn missing(&self) -> impl Iterator<Item = Field> {
        REQUIRED
            .into_iter()
            .filter(|field| !self.is_answered(*field))
    }

    /// The answers as they were given, in the units they were given in, and what cannot be read.
    pub fn sheet(&self) -> (Sheet, Vec<Refusal>) {
        let mut sheet = Sheet::default();
        let mut unreadable = Vec::new();
        for (field, quantity) in &self.quantities {
            match quantity.entry() {
                Ok(Some(entry)) => sheet.enter(*field, entry),
                Ok(None) => {}
                Err(reason) => unreadable.push(Refusal::of(*field, reason)),
            }
        }
        for (field, chosen) in &self.chosen {
            if let Chosen::Option(option) = chosen {
                sheet.enter(*field, entry_of_option(*field, option));
            }
        }
        (sheet, unreadable)
    }
}

fn place_in_form(field: Field) -> usize {
    FormGroup::every_field()
        .position(|asked| asked == field)
        .unwrap_or(usize::MAX)
}
