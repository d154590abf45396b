//! The project's own codes: its questions, their options and its outcomes.

use super::build::{CODE_SYSTEM, group, list, text};
use crate::strict_json::Json;
use crate::texts::{FhirText, Texts};
use afs12_clinical::patient::{Accepts, Field, options};

/// The version of what the project writes.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// An outcome that is predicted, and its code.
pub const OUTCOMES: [(&str, FhirText); 4] = [
    (AMPUTATION_FREE_SURVIVAL, FhirText::AmputationFreeSurvival),
    (PLAUSIBLE_RANGE, FhirText::PlausibleRange),
    (AMPUTATION_FIRST, FhirText::AmputationFirst),
    (DEATH_FIRST, FhirText::DeathFirst),
];
pub const AMPUTATION_FREE_SURVIVAL: &str = "outcome.amputation-free-survival";
pub const PLAUSIBLE_RANGE: &str = "outcome.amputation-free-survival.plausible-range";
pub const AMPUTATION_FIRST: &str = "outcome.amputation-first";
pub const DEATH_FIRST: &str = "outcome.death-first";

/// The CodeSystem. Its displays are in the first language, with a designation in every other, so it is the same whatever the page's
/// language.
pub fn code_system(languages: &[&dyn Texts]) -> Json {
    let mut concepts = Vec::new();
    for field in Field::ALL {
        concepts.push(concept(languages, field.path(), &|words| {
            words.label(field).to_owned()
        }));
        if has_option_codes(field) {
            for option in options(field) {
                let display = |words: &dyn Texts| option_display(words, field, option);
                concepts.push(concept(languages, &option_code(field, option), &display));
            }
        }
    }
    for (code, outcome) in OUTCOMES {
        concepts.push(concept(languages, code, &|words| {
            words.fhir(outcome).to_owned()
        }));
    }
    group(vec![
        ("resourceType", text("CodeSystem")),
        ("language", text(languages[0].code())),
        ("url", text(CODE_SYSTEM)),
        ("version", text(VERSION)),
        ("name", text("Afs12")),
        ("title", text(languages[0].fhir(FhirText::Questionnaire))),
        ("status", text("active")),
        ("caseSensitive", Json::Boolean(true)),
        ("content", text("complete")),
        ("concept", list(concepts)),
    ])
}

/// Whether the answers of a field are options with codes.
pub fn has_option_codes(field: Field) -> bool {
    matches!(field.accepts(), Accepts::Grade { .. } | Accepts::Choice(_))
}

/// The code of a field's option.
pub fn option_code(field: Field, option: &str) -> String {
    format!("{}.{option}", field.path())
}

/// The name of an option, followed by its caption.
pub fn option_display(words: &dyn Texts, field: Field, option: &str) -> String {
    let (name, caption) = (words.option(field, option), words.caption(field, option));
    match caption {
        "" => name.to_owned(),
        caption => format!("{name}, {caption}"),
    }
}

fn concept(languages: &[&dyn Texts], code: &str, display: &dyn Fn(&dyn Texts) -> String) -> Json {
    let designation = |words: &&dyn Texts| {
        group(vec![
            ("language", text(words.code())),
            ("value", Json::String(display(*words))),
        ])
    };
    group(vec![
        ("code", text(code)),
        ("display", Json::String(display(languages[0]))),
        (
            "designation",
            list(languages[1..].iter().map(designation).collect()),
        ),
    ])
}
