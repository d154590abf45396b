//! Why an entry is refused.

use super::field::Field;
use super::number::NumberFault;
use super::unit::Measured;

/// A validation error: where it is, and why. Its message is in `words`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationError {
    /// Where the error is.
    pub place: Place,
    /// The reason for it.
    pub reason: Reason,
}

/// Where a validation error is.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The whole record.
    Record,
    /// One field of the contract.
    Field(Field),
    /// Another path in the JSON: a group of fields, or a name that the contract does not have.
    Path(String),
}

/// The reason for a validation error.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The field is required and missing.
    Required,
    /// A number outside the accepted range, as given.
    OutOfRange(Measured),
    /// Not of the kind, or not one of the words, that the field accepts; holds what was found.
    NotAccepted(String),
    /// A unit that the field does not have.
    UnknownUnit(String),
    /// The value or the unit of a quantity is missing.
    HalfAQuantity,
    /// A quantity has a value and a unit, and no other member.
    UnknownPart(String),
    /// The contract has no such field.
    UnknownField,
    /// The same name is given twice.
    GivenTwice(String),
    /// A group of fields was expected; holds what was found.
    NotAnObject(String),
    /// The typed text is not a plain number.
    NotANumber(NumberFault),
    /// The text stops being JSON at this place; both numbers count from 1, the column in characters.
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

    /// A validation error of the whole record.
    pub fn of_record(reason: Reason) -> Self {
        ValidationError {
            place: Place::Record,
            reason,
        }
    }

    /// The field of the error, if it concerns one field.
    pub fn field(&self) -> Option<Field> {
        match self.place {
            Place::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The path in the contract's JSON; `None` if the whole record is refused.
    pub fn path(&self) -> Option<&str> {
        match &self.place {
            Place::Record => None,
            Place::Field(field) => Some(field.path()),
            Place::Path(path) => Some(path),
        }
    }
}
