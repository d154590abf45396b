//! An answer from a record that a clinician has not yet confirmed.

use afs12_clinical::patient::{Entry, Field};

/// An answer that was read from a record instead of typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefill {
    /// The field it answers.
    pub field: Field,
    /// The answer.
    pub entry: Entry,
    /// The date of the record, YYYY-MM-DD, if it has one.
    pub date: Option<String>,
}

/// Where a prefilled answer was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The link that opened the page.
    Link,
    /// A patient in the contract's JSON.
    PatientFile,
    /// A FHIR Bundle.
    Fhir,
}
