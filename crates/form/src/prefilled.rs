//! Answers that come from a record, marked until the user confirms or changes them.

use super::chosen::Chosen;
use super::draft::Draft;
use super::origin::Origin;
use super::quantity::TypedQuantity;
use afs12_clinical::patient::{
    Entry, Field, FormGroup, Reason, ValidationError, accepted, entry_of_option, options,
};
use afs12_exchange::{Prefill, Source};

/// The result of filling the open questions of a form from a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// The number of answers taken from the record.
    pub taken: usize,
    /// The fields that kept an answer different from the record's.
    pub kept: Vec<Field>,
    /// The answers of the record that their fields refuse.
    pub refused: Vec<ValidationError>,
}

impl Draft {
    /// Fills the fields that have no answer.
    ///
    /// An eGFR takes precedence over creatinine: if the form already has a creatinine, the record's eGFR is not taken.
    pub fn fill_in(&mut self, prefills: &[Prefill], source: Source) -> Filled {
        let before = self.clone();
        let (answers, _) = before.raw_answers();
        let mut filled = Filled::default();
        for prefill in prefills {
            let keeps = [prefill.field]
                .into_iter()
                .chain((prefill.field == Field::Egfr).then_some(Field::Creatinine))
                .find(|field| before.is_answered(*field));
            match keeps {
                Some(field) if answers.entry(field) == Some(&prefill.entry) => {}
                Some(field) if filled.kept.contains(&field) => {}
                Some(field) => filled.kept.push(field),
                None => match self.prefill(prefill, source) {
                    Ok(()) => filled.taken += 1,
                    Err(validation_error) => filled.refused.push(validation_error),
                },
            }
        }
        filled
    }

    /// Takes an answer from a record, replaces any other, and marks it as prefilled.
    ///
    /// # Errors
    /// The validation error, if the field refuses it; the form is then unchanged.
    pub fn prefill(&mut self, prefill: &Prefill, source: Source) -> Result<(), ValidationError> {
        let field = prefill.field;
        accepted(field, &prefill.entry)?;
        match &prefill.entry {
            Entry::Measured(measured) => {
                let recorded = TypedQuantity::recorded(field, *measured);
                self.quantities.insert(field, recorded);
            }
            entry => {
                let option = option_of(field, entry)?;
                self.chosen.insert(field, Chosen::Option(option));
            }
        }
        let date = prefill.date.clone();
        self.prefilled.insert(field, Origin { source, date });
        Ok(())
    }

    /// The origin of the answer, if it was prefilled and neither confirmed nor changed.
    pub fn prefilled(&self, field: Field) -> Option<&Origin> {
        self.prefilled.get(&field)
    }

    /// Confirms a prefilled answer: removes the mark.
    pub fn confirm(&mut self, field: Field) {
        self.prefilled.remove(&field);
    }

    /// Confirms every prefilled answer.
    pub fn confirm_all(&mut self) {
        self.prefilled.clear();
    }

    /// The fields with unconfirmed prefilled answers, in the order of the form.
    pub fn unconfirmed(&self) -> impl Iterator<Item = Field> {
        FormGroup::every_field().filter(|field| self.prefilled.contains_key(field))
    }
}

/// The option that gives an accepted entry.
fn option_of(field: Field, entry: &Entry) -> Result<&'static str, ValidationError> {
    let found = options(field)
        .into_iter()
        .find(|option| entry_of_option(field, option) == *entry);
    let shown = || format!("{entry:?}");
    found.ok_or_else(|| ValidationError::of(field, Reason::NotAccepted(shown())))
}
