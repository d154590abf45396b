//! The warnings.

use afs12_clinical::patient::Warning;

use crate::FieldWords;

/// The sentences about answers that are accepted and should be checked.
pub trait WarningWords: FieldWords {
    /// Returns a warning.
    fn warning(&self, warning: &Warning) -> String;
}
