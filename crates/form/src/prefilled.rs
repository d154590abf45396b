//! Answers that come from a record, marked until a person confirms or changes them.

use super::chosen::Chosen;
use super::draft::Draft;
use super::origin::Origin;
use super::quantity::TypedQuantity;
use afs12_clinical::patient::{
    Entry, Field, FormGroup, Reason, ValidationError, accepted, entry_of_option, options,
};
use afs12_exchange::{Prefill, Source};

/// What became of a record that filled the open questions of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// How many answers were taken over.
    pub taken: usize,
    /// The fields that kept another answer than the record's.
    pub kept: Vec<Field>,
    /// What the fields do not accept.
    pub refused: Vec<ValidationError>,
}

impl Draft {
    /// Takes over the answers of the fields that have none.
    ///
    /// An eGFR wins over a creatinine: where the form already has a creatinine, no eGFR is taken over it.
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

    /// Takes an answer over from a record, in place of any other, and marks it as prefilled.
    ///
    /// # Errors
    /// The validation error, where the field does not accept it; the form then stays as it is.
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

    /// Where the answer comes from, if it was prefilled and nobody has confirmed or changed it.
    pub fn prefilled(&self, field: Field) -> Option<&Origin> {
        self.prefilled.get(&field)
    }

    /// Confirms a prefilled answer: the mark goes.
    pub fn confirm(&mut self, field: Field) {
        self.prefilled.remove(&field);
    }

    /// Confirms every prefilled answer.
    pub fn confirm_all(&mut self) {
        self.prefilled.clear();
    }

    /// The fields whose answers were prefilled and are not confirmed, in the order of the form.
    pub fn unconfirmed(&self) -> impl Iterator<Item = Field> {
        FormGroup::every_field().filter(|field| self.prefilled.contains_key(field))
    }
}

/// The option that amounts to an accepted entry.
fn option_of(field: Field, entry: &Entry) -> Result<&'static str, ValidationError> {
    let found = options(field)
        .into_iter()
        .find(|option| entry_of_option(field, option) == *entry);
    let shown = || format!("{entry:?}");
    found.ok_or_else(|| ValidationError::of(field, Reason::NotAccepted(shown())))
}
