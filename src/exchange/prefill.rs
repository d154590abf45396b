//! An answer out of a record, before a clinician has confirmed it.

use crate::patient::{Entry, Field};

/// An answer that comes from a record and not from a hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefill {
    /// The field it answers.
    pub field: Field,
    /// The answer.
    pub entry: Entry,
    /// ISO date of the record, YYYY-MM-DD, as far as it has one.
    pub date: Option<String>,
}
