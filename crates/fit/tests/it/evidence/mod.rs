//! The reading of the evidence: the shipped tables are accepted, and every broken rule is refused by file, row and cause.
//!
//! The rules are broken in small tables of this test's own; only the covariates are those that are shipped, for the program names them.

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

/// Holds each change of one row of a table to the validation error it must meet.
macro_rules! refused {
    ($file:expr, $row:expr, $name:expr, [$(($key:expr, $value:expr) => $cause:expr),+ $(,)?]) => {
        $(
            let message = $crate::evidence::validation_error($file, $row, |row| $crate::evidence::toy::set(row, $key, $value));
            assert_eq!(message, format!("{}, row {} ({}): {}", $file, $row, $name, $cause));
        )+
    };
}

/// Holds each change of one row of a table to being accepted.
macro_rules! taken {
    ($file:expr, $row:expr, [$(($key:expr, $value:expr)),+ $(,)?]) => {
        $($crate::evidence::accepted($file, $row, |row| $crate::evidence::toy::set(row, $key, $value));)+
    };
}

pub(crate) use {refused, taken};
