//! A file that a person opens: its kind and its content.

use super::document::SchemaViolation;
use super::estimate_json::estimate_violations;
use super::fhir::{BundleFault, Prefilled, read_bundle};
use super::patient_json::{prefills, raw_answers_of};
use super::prefill::Prefill;
use super::strict_json::{Json, read_json};
use afs12_clinical::date::Date;
use afs12_clinical::patient::{RawAnswers, ValidationError, check};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 1 << 20;

/// The content of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// The answers of a patient in the contract's JSON.
    Patient(Vec<Prefill>),
    /// An estimate in the contract's JSON; it holds no answers.
    Estimate(Json),
    /// The answers of a FHIR Bundle, and what was refused.
    Bundle(Prefilled),
}

/// Why a file or a link cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// Larger than [`LARGEST_FILE`]; not read.
    TooLarge,
    /// More than one file at once.
    Many,
    /// The browser could not read it.
    Failed,
    /// Not UTF-8 text.
    NotText,
    /// Not base64url.
    NotBase64,
    /// The file is empty.
    Empty,
    /// The patient is invalid: every validation error.
    Refused(Vec<ValidationError>),
    /// The estimate violates the contract.
    Misshapen(Vec<SchemaViolation>),
    /// The whole FHIR Bundle is refused.
    Bundle(BundleFault),
}

/// Reads the content of a file, as of `today`.
///
/// # Errors
/// [`Unreadable`]: with every validation error of a patient and every violation of an estimate.
pub fn read_incoming(bytes: Vec<u8>, today: Date) -> Result<Incoming, Unreadable> {
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    // Some editors begin a text with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let json =
        read_json(text).map_err(|validation_error| Unreadable::Refused(vec![validation_error]))?;
    if json.member("resourceType").is_some() {
        return read_bundle(text, today)
            .map(Incoming::Bundle)
            .map_err(Unreadable::Bundle);
    }
    if json.member("model").is_some() && json.member("afs").is_some() {
        let violations = estimate_violations(&json);
        return match violations.is_empty() {
            true => Ok(Incoming::Estimate(json)),
            false => Err(Unreadable::Misshapen(violations)),
        };
    }
    let raw_answers = checked_raw_answers(&json, |_| false)?;
    Ok(Incoming::Patient(prefills(&raw_answers)))
}

/// A patient's entries in the contract's JSON, each accepted; validation errors that are `forgiven` do not count.
pub fn checked_raw_answers(
    json: &Json,
    forgiven: impl Fn(&ValidationError) -> bool,
) -> Result<RawAnswers, Unreadable> {
    let raw_answers = raw_answers_of(json).map_err(Unreadable::Refused)?;
    let mut validation_errors = check(&raw_answers);
    validation_errors.retain(|validation_error| !forgiven(validation_error));
    match validation_errors.is_empty() {
        true => Ok(raw_answers),
        false => Err(Unreadable::Refused(validation_errors)),
    }
}
