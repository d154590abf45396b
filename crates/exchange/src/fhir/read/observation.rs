//! Observations: the quantities.

use super::super::codes::{LOINC, MEASUREMENTS};
use super::super::refused::RefusedBecause;
use super::super::units::{self, UCUM};
use super::{Finding, codings, date_of};
use crate::strict_json::Json;
use afs12_clinical::patient::{Entry, Field};

/// The members of an Observation that date it: FHIR's `effective[x]`, a Period by its end.
const DATES: [(&str, &str); 3] = [
    ("effectiveDateTime", ""),
    ("effectiveInstant", ""),
    ("effectivePeriod", "end"),
];

/// What an Observation gives for a field; `None` if it has no field or no value, or is not final.
pub fn finding(observation: &Json) -> Option<Finding> {
    let field = field_of(observation)?;
    let is_final = matches!(
        observation.text_of("status"),
        Some("final" | "amended" | "corrected")
    );
    if !is_final || !has_value(observation) {
        return None;
    }
    let (when, answer) = match date_of(observation, &DATES) {
        Ok(Some(when)) => (Some(when), quantity(field, observation)),
        Ok(None) => (None, Err(RefusedBecause::NoDate)),
        Err(because) => (None, Err(because)),
    };
    Some(Finding {
        field,
        when,
        answer,
    })
}

fn field_of(observation: &Json) -> Option<Field> {
    let field_of_code = |(system, code): (&str, &str)| {
        let measurement = MEASUREMENTS
            .iter()
            .find(|measurement| measurement.loinc.contains(&code));
        measurement
            .filter(|_| system == LOINC)
            .map(|measurement| measurement.field)
    };
    codings(observation.member("code")).find_map(field_of_code)
}

fn has_value(observation: &Json) -> bool {
    let Json::Object(members) = observation else {
        return false;
    };
    members.iter().any(|(name, _)| name.starts_with("value"))
}

fn quantity(field: Field, observation: &Json) -> Result<Entry, RefusedBecause> {
    let quantity = observation
        .member("valueQuantity")
        .ok_or(RefusedBecause::NotAQuantity)?;
    if let Some(comparator) = quantity.member("comparator") {
        let sign = match comparator {
            Json::String(sign) => sign.clone(),
            other => other.shown(),
        };
        return Err(RefusedBecause::Comparator(sign));
    }
    let Some(Json::Number(value)) = quantity.member("value") else {
        return Err(RefusedBecause::NotAQuantity);
    };
    let code = quantity
        .text_of("code")
        .filter(|_| quantity.text_of("system") == Some(UCUM));
    let Some(code) = code else {
        let shown = quantity.text_of("unit").or(quantity.text_of("code"));
        return Err(RefusedBecause::NoUnit(shown.unwrap_or_default().to_owned()));
    };
    units::measured(field, *value, code)
        .map(Entry::Measured)
        .ok_or_else(|| RefusedBecause::UnknownUnit(code.to_owned()))
}
