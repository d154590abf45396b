//! A validation error as the contract's JSON.

use serde::Serialize;

use super::texts::Texts;
use afs12_clinical::patient::ValidationError;

/// The contract's error object: `{"error": {"field": ..., "message": ...}}`; the field is null if the whole line is refused.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorDocument {
    error: ErrorBody,
}

#[derive(Clone, Debug, Serialize)]
struct ErrorBody {
    field: Option<String>,
    message: String,
}

impl ErrorDocument {
    /// A validation error in the shape of the contract.
    pub fn new(validation_error: &ValidationError, texts: &dyn Texts) -> Self {
        ErrorDocument {
            error: ErrorBody {
                field: validation_error.path().map(str::to_owned),
                message: texts.validation_error(validation_error),
            },
        }
    }
}
