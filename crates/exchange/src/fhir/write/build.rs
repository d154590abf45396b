//! The parts that every resource is made of.

use super::super::units::{self, UCUM};
use super::code_system;
use crate::strict_json::Json;
use afs12_clinical::patient::Measured;

/// An object; a member that is null or an empty list is left out, as FHIR wants it.
pub fn group(members: Vec<(&str, Json)>) -> Json {
    let is_there = |json: &Json| *json != Json::Null && *json != Json::List(Vec::new());
    let members = members.into_iter().filter(|(_, json)| is_there(json));
    Json::Group(
        members
            .map(|(name, json)| (name.to_owned(), json))
            .collect(),
    )
}

/// A list.
pub fn list(items: Vec<Json>) -> Json {
    Json::List(items)
}

/// A text.
pub fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// A Coding.
pub fn coding(system: &str, code: &str, display: &str) -> Json {
    let display = match display {
        "" => Json::Null,
        display => text(display),
    };
    group(vec![
        ("system", text(system)),
        ("code", text(code)),
        ("display", display),
    ])
}

/// A Coding of the project's own CodeSystem.
pub fn own_coding(code: &str, display: &str) -> Json {
    coding(code_system::URL, code, display)
}

/// A CodeableConcept of the project's own CodeSystem.
pub fn own_concept(code: &str, display: &str) -> Json {
    group(vec![
        ("coding", list(vec![own_coding(code, display)])),
        ("text", text(display)),
    ])
}

/// A Quantity with its UCUM code.
pub fn quantity(measured: Measured, shown_unit: &str) -> Json {
    let shown_unit = match shown_unit {
        "" => Json::Null,
        unit => text(unit),
    };
    group(vec![
        ("value", Json::Number(measured.value)),
        ("unit", shown_unit),
        ("system", text(UCUM)),
        ("code", text(units::code(measured.unit))),
    ])
}
