//! The Questionnaire: the questions.

use super::super::codes::{LOINC, MEASUREMENTS};
use super::super::units::{self, UCUM};
use super::build::{coding, group, list, own_coding, text};
use super::code_system::{VERSION, has_option_codes, option_code, option_display};
use crate::strict_json::Json;
use crate::texts::{FhirText, Texts};
use afs12_clinical::patient::{Accepts, Field, FormGroup, REQUIRED, options};

/// The Questionnaire's canonical URL; the version includes the language.
pub const URL: &str = "urn:uuid:528589b2-7be4-4b1c-81eb-d4d2702362a0";

const UNIT_OPTION: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
/// LOINC's code for the age.
const LOINC_AGE: &str = "30525-0";

/// The canonical reference to the Questionnaire in a language.
pub fn canonical(words: &dyn Texts) -> String {
    format!("{URL}|{}", version(words))
}

fn version(words: &dyn Texts) -> String {
    format!("{VERSION}-{}", words.code())
}

/// The Questionnaire: every field of the contract in the order of the form, with its path as the `linkId`.
pub fn questionnaire(words: &dyn Texts) -> Json {
    let items = FormGroup::every_field().map(|field| item(words, field));
    group(vec![
        ("resourceType", text("Questionnaire")),
        ("language", text(words.code())),
        ("url", text(URL)),
        ("version", Json::String(version(words))),
        ("name", text("Afs12")),
        ("title", text(words.fhir(FhirText::Questionnaire))),
        ("status", text("active")),
        ("item", list(items.collect())),
    ])
}

fn item(words: &dyn Texts, field: Field) -> Json {
    let kind = match field.accepts() {
        Accepts::Quantity(_) => "quantity",
        Accepts::Grade { .. } | Accepts::Choice(_) => "choice",
        Accepts::YesNo => "boolean",
    };
    let required = match REQUIRED.contains(&field) {
        true => Json::Boolean(true),
        false => Json::Null,
    };
    group(vec![
        ("extension", list(unit_options(words, field))),
        ("linkId", text(field.path())),
        ("code", list(codes(words, field))),
        ("text", text(words.label(field))),
        ("type", text(kind)),
        ("required", required),
        ("answerOption", list(answer_options(words, field))),
    ])
}

fn unit_options(words: &dyn Texts, field: Field) -> Vec<Json> {
    let unit_option = |unit: &afs12_clinical::patient::Unit| {
        let unit = coding(UCUM, units::code(*unit), words.unit(*unit));
        group(vec![("url", text(UNIT_OPTION)), ("valueCoding", unit)])
    };
    field.units().iter().map(unit_option).collect()
}

/// The project's own code, and the LOINC code that names no method, if there is one.
fn codes(words: &dyn Texts, field: Field) -> Vec<Json> {
    let measurement = MEASUREMENTS
        .iter()
        .find(|measurement| measurement.field == field);
    let loinc = match field {
        Field::Age => Some(LOINC_AGE),
        _ => measurement.map(|measurement| measurement.loinc[0]),
    };
    let mut codes = vec![own_coding(field.path(), words.label(field))];
    codes.extend(loinc.map(|code| coding(LOINC, code, "")));
    codes
}

fn answer_options(words: &dyn Texts, field: Field) -> Vec<Json> {
    if !has_option_codes(field) {
        return Vec::new();
    }
    let option = |option: &str| {
        let display = option_display(words, field, option);
        let coding = own_coding(&option_code(field, option), &display);
        group(vec![("valueCoding", coding)])
    };
    options(field).into_iter().map(option).collect()
}
