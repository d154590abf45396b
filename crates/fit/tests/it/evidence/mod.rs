//! The reading of the evidence: the shipped tables are accepted, and every broken rule is refused by file, row and cause.
//!
//! The rules are broken in small tables made for these tests; only the covariates are the shipped ones, because the program has their names
//! built in.

mod cohorts;
mod computed;
mod covariates;
mod effects;
mod files;
mod population;
mod published;
mod studies;
mod toy;

use toy::{accepted, validation_error};

/// Asserts that each change of one row of a table is refused with this validation error.
macro_rules! refused {
    ($file:expr, $row:expr, $name:expr, [$(($key:expr, $value:expr) => $cause:expr),+ $(,)?]) => {
        $(
            let message = $crate::evidence::validation_error($file, $row, |row| $crate::evidence::toy::set(row, $key, $value));
            assert_eq!(message, format!("{}, row {} ({}): {}", $file, $row, $name, $cause));
        )+
    };
}

/// Asserts that each change of one row of a table is accepted.
macro_rules! taken {
    ($file:expr, $row:expr, [$(($key:expr, $value:expr)),+ $(,)?]) => {
        $($crate::evidence::accepted($file, $row, |row| $crate::evidence::toy::set(row, $key, $value));)+
    };
}

pub(crate) use {refused, taken};
