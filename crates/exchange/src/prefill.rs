//! An answer out of a record, before a clinician has confirmed it.

use afs12_clinical::patient::{Entry, Field};

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

/// What a prefilled answer was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The link that opened the page.
    Link,
    /// A patient in the contract's JSON.
    PatientFile,
    /// A FHIR Bundle.
    Fhir,
}
