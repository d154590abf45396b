//! What a Bundle gave, and what of it was refused. The words are in `words`.

use crate::Prefill;
use afs12_clinical::patient::{Field, Reason, ValidationError};

/// What a Bundle gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prefilled {
    /// The answers, in the order of the contract, at most one a field. Each is accepted by its field.
    pub prefills: Vec<Prefill>,
    /// What stands in the Bundle for a field and was not taken, in the order of the contract.
    pub refused: Vec<RefusedValue>,
}

/// Something in a Bundle that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedValue {
    /// The field it would have answered.
    pub field: Field,
    /// The day of the record, YYYY-MM-DD, as far as it has one.
    pub date: Option<String>,
    /// Why not.
    pub because: RefusedBecause,
}

/// Why something in a Bundle was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum RefusedBecause {
    /// Its field does not accept it; the same reasons as in the form.
    NotAccepted(Reason),
    /// It has no UCUM code for its unit; shows what stands there instead, empty where nothing does.
    NoUnit(String),
    /// Its unit is not one that is known for its field; shows its UCUM code.
    UnknownUnit(String),
    /// It is not a number with a unit.
    NotAQuantity,
    /// It is a bound and not a number: `<`, `<=`, `>=` or `>`.
    Comparator(String),
    /// It does not say when it was.
    NoDate,
    /// Its date is not a date of FHIR; shows what was found.
    UnreadableDate(String),
    /// It lies after today.
    InTheFuture,
    /// Two values that differ are both the latest, as far as their dates tell.
    TwoLatest,
    /// An eGFR from before the day of the creatinine: it would win over the newer value.
    OlderThanCreatinine,
    /// It does not name the patient of the Bundle as its subject.
    NotThisPatient,
    /// A diagnosis that is not confirmed; shows the code of its verification status.
    NotConfirmed(String),
    /// It has a modifier extension, or rules of its own, that may turn its meaning round.
    MeaningModified,
    /// A birth date without a day or a month, which leaves two ages possible.
    AgeUndecided,
}

/// Why nothing of a text was taken.
#[derive(Clone, Debug, PartialEq)]
pub enum BundleFault {
    /// It is not JSON, or not strictly.
    NotJson(ValidationError),
    /// It is not a Bundle of FHIR; shows what was found.
    NotABundle(String),
    /// It is a history: it may hold answers that have since been changed.
    OldVersions,
    /// It is one page of several: the latest values may be on another.
    OnePage,
    /// It has no Patient, so nobody knows whose answers these are.
    NoPatient,
    /// It has several Patients.
    ManyPatients(usize),
}
