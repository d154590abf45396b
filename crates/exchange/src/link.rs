//! A patient in the hash of an address, which no server sees.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::incoming::{Unreadable, checked_raw_answers};
use super::json_text::written;
use super::patient_json::prefills;
use super::prefill::Prefill;
use super::strict_json::{Json, read_json};
use afs12_clinical::patient::{REQUIRED, Reason};

/// The parameter of the address's hash that carries a patient.
pub const PATIENT_PARAMETER: &str = "patient";

/// base64url (RFC 4648, section 5): written without padding, read with or without.
const BASE64URL: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A patient in the contract's JSON as the value of the parameter.
pub fn link_value(patient: &Json) -> String {
    BASE64URL.encode(written(patient))
}

/// Reads the answers that a link carries. Required ones may be missing: the page then asks for them.
///
/// # Errors
/// [`Unreadable::NotBase64`], [`Unreadable::NotText`], and every validation error of the contract.
pub fn read_link(value: &str) -> Result<Vec<Prefill>, Unreadable> {
    if value.is_empty() {
        return Err(Unreadable::Empty);
    }
    let bytes = BASE64URL.decode(value).map_err(|_| Unreadable::NotBase64)?;
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    let json =
        read_json(&text).map_err(|validation_error| Unreadable::Refused(vec![validation_error]))?;
    let raw_answers = checked_raw_answers(&json, |validation_error| {
        validation_error.reason == Reason::Required
            && validation_error
                .field()
                .is_some_and(|field| REQUIRED.contains(&field))
    })?;
    Ok(prefills(&raw_answers))
}
