//! Why a table is refused.

use super::file::File;
use afs12_clinical::hazard::Covariate;
use std::fmt;

/// A table, or a row of one, that cannot be used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EvidenceError {
    /// A whole file: missing, not TOML, or without its rows.
    File {
        /// The file.
        file: File,
        /// What is wrong with it, in words.
        cause: String,
    },
    /// One row.
    Row {
        /// The file of the row.
        file: File,
        /// The row's place in its file, from 1.
        row: usize,
        /// The values of the keys that identify the row.
        name: String,
        /// What is wrong with it.
        fault: Fault,
    },
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// A key is unknown or missing, or a value is of the wrong kind; in words.
    Shape(String),
    /// The study of an effect or a group is not in `studies.toml`.
    UnknownStudy(String),
    /// The same row already occurs above, at this place from 1.
    Duplicate(usize),
    /// A number is infinite or NaN. The key, then the number.
    NotFinite(&'static str, f64),
    /// A number that must exceed 0 does not. The key, then the number.
    NotPositive(&'static str, f64),
    /// A number that must not be negative is. The key, then the number.
    Negative(&'static str, f64),
    /// A share that must lie between 0 and 1, both excluded, does not. The key, then the number.
    NotBetween0And1(&'static str, f64),
    /// The mean of a covariate that is 0 or 1 in each patient lies outside 0 to 1.
    NotAShare(Covariate, f64),
    /// A number is above its maximum. The key, the number, the maximum.
    Over(&'static str, f64, f64),
    /// A required text is empty. The key.
    Blank(&'static str),
    /// A text does not have the required format.
    Misshapen {
        /// The key.
        key: &'static str,
        /// The text found.
        text: String,
        /// The required format, in words.
        shape: &'static str,
    },
    /// The first key is given without the second, which it needs.
    Without(&'static str, &'static str),
    /// An effect does not give enough to compute its standard error.
    NoError,
    /// The shares of a question's exclusive categories sum to more than 1. The question, then the sum.
    InTotal(String, f64),
    /// Values that contradict each other; in words.
    Impossible(String),
    /// The contrast names no covariate, or changes none.
    EmptyContrast,
    /// The row is not that of the next covariate.
    OutOfOrder {
        /// The next covariate.
        expected: Covariate,
    },
    /// One row too many: every covariate already has one.
    Surplus,
}

impl fmt::Display for EvidenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EvidenceError::File { file, cause } => write!(f, "{file}: {cause}"),
            EvidenceError::Row {
                file,
                row,
                name,
                fault,
            } => write!(f, "{file}, row {row} ({name}): {fault}"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Shape(words) => f.write_str(words),
            Fault::UnknownStudy(id) => {
                write!(f, "unknown study \"{id}\": studies.toml has no such id")
            }
            Fault::Duplicate(first) => write!(f, "duplicate of row {first}"),
            Fault::NotFinite(key, value) => write!(f, "{key} must be a finite number, is {value}"),
            Fault::NotPositive(key, value) => write!(f, "{key} must exceed 0, is {value}"),
            Fault::Negative(key, value) => write!(f, "{key} must not be negative, is {value}"),
            Fault::NotBetween0And1(key, value) => write!(
                f,
                "{key} must lie between 0 and 1, both excluded, is {value}"
            ),
            Fault::NotAShare(covariate, value) => write!(
                f,
                "the mean of {covariate} is a share and must lie in 0 to 1, is {value}"
            ),
            Fault::Over(key, value, most) => {
                write!(f, "{key} must not exceed {most}, is {value}")
            }
            Fault::Blank(key) => write!(f, "{key} is empty"),
            Fault::Misshapen { key, text, shape } => {
                write!(f, "{key} must be {shape}, is \"{text}\"")
            }
            Fault::Without(key, needed) => write!(f, "{key} without {needed}"),
            Fault::NoError => f.write_str(
                "no way to a standard error: give se, lower and upper, p, or events and exposed",
            ),
            Fault::InTotal(question, total) => write!(
                f,
                "the categories of {question} must share less than everybody, add up to {total}"
            ),
            Fault::Impossible(words) => f.write_str(words),
            Fault::EmptyContrast => f.write_str("empty contrast: it moves no covariate"),
            Fault::OutOfOrder { expected } => write!(
                f,
                "out of order: each covariate has one row, and here belongs {expected}"
            ),
            Fault::Surplus => f.write_str("one row too many: every covariate has its row already"),
        }
    }
}

impl std::error::Error for EvidenceError {}
