//! What was entered, field by field, before it is checked.

use super::field::Field;
use super::unit::Measured;

/// What was entered in one field.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A quantity with its unit.
    Measured(Measured),
    /// A number that should be a grade or a count.
    Number(f64),
    /// A word that should be one of the field's choices.
    Word(String),
    /// True or false.
    YesNo(bool),
}

/// The entries of one patient. A field without an entry is not known.
///
/// The contract's JSON and the page's form both become a set of raw answers, and [`super::Patient::from_raw_answers`] checks it: each rule stands once.
#[derive(Clone, Debug, PartialEq)]
pub struct RawAnswers {
    entries: [Option<Entry>; Field::ALL.len()],
}

impl Default for RawAnswers {
    fn default() -> Self {
        RawAnswers {
            entries: [const { None }; Field::ALL.len()],
        }
    }
}

impl RawAnswers {
    /// Enters something, or replaces what was entered.
    pub fn enter(&mut self, field: Field, entry: Entry) {
        self.entries[field as usize] = Some(entry);
    }

    /// What was entered.
    pub fn entry(&self, field: Field) -> Option<&Entry> {
        self.entries[field as usize].as_ref()
    }
}
