//! Why something that was entered is not accepted.

use super::field::Field;
use super::number::NumberFault;
use super::unit::Measured;

/// One thing that is not accepted: where, and why. The words for it are in `words`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationError {
    /// What it is about.
    pub place: Place,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What a validation error is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The record as a whole.
    Record,
    /// One field of the contract.
    Field(Field),
    /// Another path in the JSON: a group of fields, or a name the contract does not have.
    Path(String),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The field is required and missing.
    Required,
    /// A number outside the accepted range, as it was given.
    OutOfRange(Measured),
    /// Not of the kind or not among the words that the field accepts; shows what was found.
    NotAccepted(String),
    /// A unit that the field does not have.
    UnknownUnit(String),
    /// The value or the unit of a quantity is missing.
    HalfAQuantity,
    /// A quantity has a value and a unit, and no such part.
    UnknownPart(String),
    /// The contract has no such field.
    UnknownField,
    /// The same name stands twice.
    GivenTwice(String),
    /// A group of fields was expected; shows what was found.
    NotAnObject(String),
    /// The text typed is not a plain number.
    NotANumber(NumberFault),
    /// The text is not JSON from this place on; both count from 1, the column in characters.
    NotJson {
        /// The line.
        line: u64,
        /// The column.
        column: u64,
    },
    /// A number beyond every float.
    NumberTooLarge,
    /// The line is empty.
    EmptyLine,
    /// The line is longer than `most_bytes`.
    LineTooLong {
        /// The most bytes that a line may have.
        most_bytes: usize,
    },
    /// Rutherford category 0 to 3: not CLTI, so no estimate.
    NotClti,
}

impl Place {
    /// The place at a path of the contract's JSON.
    pub fn at(path: &str) -> Self {
        let of_value = path
            .strip_suffix(".value")
            .or_else(|| path.strip_suffix(".unit"));
        match Field::at(of_value.unwrap_or(path)) {
            Some(field) => Place::Field(field),
            None => Place::Path(path.to_owned()),
        }
    }
}

impl ValidationError {
    /// A validation error of one field.
    pub fn of(field: Field, reason: Reason) -> Self {
        ValidationError {
            place: Place::Field(field),
            reason,
        }
    }

    /// A validation error of the record as a whole.
    pub fn of_record(reason: Reason) -> Self {
        ValidationError {
            place: Place::Record,
            reason,
        }
    }

    /// The field it is about, if it is about one.
    pub fn field(&self) -> Option<Field> {
        match self.place {
            Place::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The path in the contract's JSON; none where the record as a whole is refused.
    pub fn path(&self) -> Option<&str> {
        match &self.place {
            Place::Record => None,
            Place::Field(field) => Some(field.path()),
            Place::Path(path) => Some(path),
        }
    }
}
