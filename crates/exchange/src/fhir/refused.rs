//! The result of reading a Bundle, including what was refused. The messages are in `words`.

use crate::Prefill;
use afs12_clinical::patient::{Field, Reason, ValidationError};

/// The result of reading a Bundle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prefilled {
    /// The answers, in the order of the contract, at most one per field. Each is accepted by its field.
    pub prefills: Vec<Prefill>,
    /// The values for a field that were refused, in the order of the contract.
    pub refused: Vec<RefusedValue>,
}

/// A value in a Bundle that was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedValue {
    /// The field it would have answered.
    pub field: Field,
    /// The date of the record, YYYY-MM-DD, if it has one.
    pub date: Option<String>,
    /// The reason.
    pub because: RefusedBecause,
}

/// Why a value in a Bundle was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum RefusedBecause {
    /// Its field does not accept it; the same reasons as in the form.
    NotAccepted(Reason),
    /// Its unit has no UCUM code; holds what is there instead, empty if nothing is.
    NoUnit(String),
    /// Its field has no such unit; holds the UCUM code.
    UnknownUnit(String),
    /// It is not a number with a unit.
    NotAQuantity,
    /// It is a bound and not a value: `<`, `<=`, `>=` or `>`.
    Comparator(String),
    /// It has no date.
    NoDate,
    /// Its date is not a FHIR date; holds what was found.
    UnreadableDate(String),
    /// It is dated after today.
    InTheFuture,
    /// Two different values are both the latest, as precisely as their dates are given.
    TwoLatest,
    /// An eGFR from before the day of the creatinine: it would take precedence over the newer value.
    OlderThanCreatinine,
    /// It does not name the Bundle's patient as its subject.
    NotThisPatient,
    /// An unconfirmed diagnosis; holds the code of its verification status.
    NotConfirmed(String),
    /// It has a modifier extension or implicit rules, which may reverse its meaning.
    MeaningModified,
    /// A partial birth date that leaves two ages possible.
    AgeUndecided,
}

/// Why the whole text was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum BundleFault {
    /// It is not strict JSON.
    NotJson(ValidationError),
    /// It is not a FHIR Bundle; holds what was found.
    NotABundle(String),
    /// It is a history, which may hold answers that have since been changed.
    OldVersions,
    /// It is one page of several; the latest values may be on another.
    OnePage,
    /// It has no Patient, so it is unknown whose answers these are.
    NoPatient,
    /// It has several Patients.
    ManyPatients(usize),
}
