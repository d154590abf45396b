//! Building blocks of the resources.

use super::super::units::{self, UCUM};
use crate::strict_json::Json;
use afs12_clinical::patient::Measured;

/// The CodeSystem's canonical URL. It never changes: a code keeps its meaning.
pub const CODE_SYSTEM: &str = "urn:uuid:7b929be2-10db-4652-b428-b7aea66a902d";

/// An object; a member that is null or an empty list is left out, as FHIR requires.
pub fn group(members: Vec<(&str, Json)>) -> Json {
    let is_there = |json: &Json| *json != Json::Null && *json != Json::Array(Vec::new());
    let members = members.into_iter().filter(|(_, json)| is_there(json));
    Json::Object(
        members
            .map(|(name, json)| (name.to_owned(), json))
            .collect(),
    )
}

/// A list.
pub fn list(items: Vec<Json>) -> Json {
    Json::Array(items)
}

/// A text.
pub fn text(text: &str) -> Json {
    Json::String(text.to_owned())
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
    coding(CODE_SYSTEM, code, display)
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
