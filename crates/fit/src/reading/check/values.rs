//! The rules for single values.

use crate::reading::Fault;
use std::collections::HashMap;
use std::hash::Hash;

/// The latest month of a figure.
const MOST_MONTHS: f64 = 120.0;

/// The key has not occurred before.
pub(super) fn once<Key: Eq + Hash>(
    seen: &mut HashMap<Key, usize>,
    key: Key,
    place: usize,
) -> Result<(), Fault> {
    match seen.insert(key, place + 1) {
        Some(first) => Err(Fault::Duplicate(first)),
        None => Ok(()),
    }
}

/// Lower-case letters, digits and single hyphens: a text that needs no encoding in an address.
pub(super) fn id(text: &str) -> Result<(), Fault> {
    let is_word = |word: &str| {
        let mut letters = word.bytes();
        !word.is_empty()
            && letters.all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    shaped(
        "id",
        text,
        text.split('-').all(is_word),
        "words of a-z and 0-9 with hyphens between them",
    )
}

/// A text in a required format.
pub(super) fn shaped(
    key: &'static str,
    text: &str,
    is: bool,
    shape: &'static str,
) -> Result<(), Fault> {
    if is {
        return Ok(());
    }
    Err(Fault::Misshapen {
        key,
        text: text.to_owned(),
        shape,
    })
}

/// A text that is not empty.
pub(super) fn said(key: &'static str, text: &str) -> Result<(), Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Blank(key));
    }
    Ok(())
}

/// A text that is not empty if it is given.
pub(super) fn said_if_given(key: &'static str, text: Option<&str>) -> Result<(), Fault> {
    text.map_or(Ok(()), |text| said(key, text))
}

pub(super) fn counted(key: &'static str, n: u32) -> Result<(), Fault> {
    positive(key, f64::from(n))
}

pub(super) fn finite(key: &'static str, value: f64) -> Result<(), Fault> {
    if !value.is_finite() {
        return Err(Fault::NotFinite(key, value));
    }
    Ok(())
}

pub(super) fn positive(key: &'static str, value: f64) -> Result<(), Fault> {
    finite(key, value)?;
    if value <= 0.0 {
        return Err(Fault::NotPositive(key, value));
    }
    Ok(())
}

pub(super) fn between_0_and_1(key: &'static str, value: f64) -> Result<(), Fault> {
    finite(key, value)?;
    if value <= 0.0 || value >= 1.0 {
        return Err(Fault::NotBetween0And1(key, value));
    }
    Ok(())
}

pub(super) fn months(value: f64) -> Result<(), Fault> {
    positive("months", value)?;
    if value > MOST_MONTHS {
        return Err(Fault::Over("months", value, MOST_MONTHS));
    }
    Ok(())
}
