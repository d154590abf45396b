//! Polish.

mod about;
mod embedding;
mod evidence;
mod explanation;
mod fhir;
mod fields;
mod numbers;
mod options;
mod page;
mod plural;
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

/// Polish.
pub struct Polish;

impl Words for Polish {
    fn code(&self) -> &'static str {
        "pl"
    }
}
