//! Every text that a person reads, in every language.
//!
//! There is one trait per subject, and a language implements each in a file of its own folder; a text that it lacks does not compile.
//! [`Words`] is the sum of the traits. A new language is one folder, its `mod` below and its line in `language.rs`.

#![warn(missing_docs)]

mod about;
mod calibration;
mod comparison;
mod effect;
mod embedding;
mod en;
mod evidence;
mod explanation;
mod fhir;
mod fields;
mod krakow;
mod language;
mod letters;
mod model_card;
mod numbers;
mod options;
mod page;
mod pl;
mod ratio;
mod record;
mod results;
mod scores;
mod skip;
mod staging;
mod texts;
mod transfer;
mod validation_errors;
mod version;
mod warnings;

pub use about::{AboutText, AboutWords};
pub use afs12_exchange::FhirText;
pub use calibration::{CalibrationWords, EvidenceCounts};
pub use comparison::ComparisonWords;
pub use effect::{EffectWords, ErrorSource};
pub use embedding::EmbeddingWords;
pub use evidence::{EvidenceText, EvidenceWords};
pub use explanation::{ExplanationText, ExplanationWords};
pub use fhir::FhirWords;
pub use fields::{FieldText, FieldWords};
pub use krakow::{AssumedMix, KrakowWords};
pub use language::*;
pub use letters::LetterWords;
pub use model_card::{CardFacts, CardSection, CardWords};
pub use numbers::NumberWords;
pub use options::{OptionText, OptionWords};
pub use page::{PageWords, Text};
pub use record::{RecordText, RecordWords};
pub use results::ResultWords;
pub use scores::{ScoreText, ScoreWords};
pub use skip::{SkipText, SkipWords};
pub use staging::StagingWords;
pub use transfer::{TransferText, TransferWords};
pub use validation_errors::{Accepted, ValidationErrorWords};
pub use version::{VersionText, VersionWords};
pub use warnings::WarningWords;

/// Every text of a language.
pub trait Words:
    AboutWords
    + CalibrationWords
    + CardWords
    + ComparisonWords
    + EffectWords
    + EmbeddingWords
    + EvidenceWords
    + ExplanationWords
    + FhirWords
    + FieldWords
    + KrakowWords
    + LetterWords
    + NumberWords
    + OptionWords
    + PageWords
    + RecordWords
    + ValidationErrorWords
    + ResultWords
    + ScoreWords
    + SkipWords
    + StagingWords
    + TransferWords
    + VersionWords
    + WarningWords
    + Sync
{
    /// Returns its code (ISO 639-1).
    fn code(&self) -> &'static str;
}
