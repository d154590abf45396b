//! A file that a person opens: which kind it is, and what it holds.

use super::document::Misfit;
use super::estimate_json::estimate_misfits;
use super::fhir::{BundleFault, Prefilled, read_bundle};
use super::patient_json::{prefills, sheet_of};
use super::prefill::Prefill;
use super::strict_json::{Json, read_json};
use afs12_clinical::date::Date;
use afs12_clinical::patient::{Refusal, Sheet, check};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 1 << 20;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// The answers of a patient in the contract's JSON.
    Patient(Vec<Prefill>),
    /// An estimate in the contract's JSON; it holds no answers.
    Estimate(Json),
    /// The answers of a FHIR Bundle, and what of it was refused.
    Bundle(Prefilled),
}

/// Why a file or a link cannot be taken over.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// Larger than [`LARGEST_FILE`]; it was not read.
    TooLarge,
    /// More than one file at once.
    Many,
    /// The browser could not read it.
    Failed,
    /// Not UTF-8 text.
    NotText,
    /// Not base64url.
    NotBase64,
    /// Nothing in it.
    Empty,
    /// The patient is not accepted: every refusal.
    Refused(Vec<Refusal>),
    /// The estimate is not as the contract has it.
    Misshapen(Vec<Misfit>),
    /// The FHIR Bundle is refused as a whole.
    Bundle(BundleFault),
}

/// Reads what a file holds, as of `today`.
///
/// # Errors
/// [`Unreadable`]: with every refusal of a patient and every misfit of an estimate.
pub fn read_incoming(bytes: Vec<u8>, today: Date) -> Result<Incoming, Unreadable> {
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    // Some editors begin a text with a mark that is no part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let json = read_json(text).map_err(|refusal| Unreadable::Refused(vec![refusal]))?;
    if json.member("resourceType").is_some() {
        return read_bundle(text, today)
            .map(Incoming::Bundle)
            .map_err(Unreadable::Bundle);
    }
    if json.member("model").is_some() && json.member("afs").is_some() {
        let misfits = estimate_misfits(&json);
        return match misfits.is_empty() {
            true => Ok(Incoming::Estimate(json)),
            false => Err(Unreadable::Misshapen(misfits)),
        };
    }
    let sheet = checked_sheet(&json, |_| false)?;
    Ok(Incoming::Patient(prefills(&sheet)))
}

/// The entries of a patient in the contract's JSON, each accepted; `forgiven` refusals do not count.
pub fn checked_sheet(
    json: &Json,
    forgiven: impl Fn(&Refusal) -> bool,
) -> Result<Sheet, Unreadable> {
    let sheet = sheet_of(json).map_err(Unreadable::Refused)?;
    let mut refusals = check(&sheet);
    refusals.retain(|refusal| !forgiven(refusal));
    match refusals.is_empty() {
        true => Ok(sheet),
        false => Err(Unreadable::Refused(refusals)),
    }
}
