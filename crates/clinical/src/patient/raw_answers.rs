//! Raw answers: the entries, field by field, before they are checked.

use super::field::Field;
use super::unit::Measured;

/// The entry in one field.
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

/// The entries of one patient. A field without an entry is "not known".
///
/// The contract's JSON and the page's form both become raw answers, which [`super::Patient::from_raw_answers`] checks: each rule exists
/// once.
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
    /// Makes or replaces the entry of a field.
    pub fn enter(&mut self, field: Field, entry: Entry) {
        self.entries[field as usize] = Some(entry);
    }

    /// The entry of a field.
    pub fn entry(&self, field: Field) -> Option<&Entry> {
        self.entries[field as usize].as_ref()
    }
}
