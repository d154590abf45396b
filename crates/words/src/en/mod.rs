//! English.

mod about;
mod embedding;
mod evidence;
mod explanation;
mod fhir;
mod fields;
mod numbers;
mod options;
mod page;
mod record;
mod results;
mod scores;
mod skip;
mod staging;
mod transfer;
mod validation_errors;
mod version;
mod warnings;

use crate::Words;

/// English.
pub struct English;

impl Words for English {
    fn code(&self) -> &'static str {
        "en"
    }
}
