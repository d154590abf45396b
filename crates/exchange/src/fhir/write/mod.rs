//! Answers and their estimate as a Bundle.

mod build;
mod code_system;
mod questionnaire;
mod response;
mod risk;
mod uuid;

use super::when::Instant;
use crate::json_text::written;
use crate::strict_json::Json;
use crate::texts::Texts;
use afs12_clinical::patient::{Patient, RawAnswers};
use afs12_clinical::prognosis::{Estimate, Model};
use build::{CODE_SYSTEM, group, list, text};

/// What goes into the Bundle.
pub struct Assessed<'a> {
    /// The answers as given, from which `patient` was made.
    pub raw_answers: &'a RawAnswers,
    /// The patient.
    pub patient: &'a Patient,
    /// The estimate that `model` made of `patient`.
    pub estimate: &'a Estimate,
    /// The model.
    pub model: &'a Model,
    /// The language of all texts.
    pub words: &'a dyn Texts,
    /// Every language, for the CodeSystem; its own texts are in the first.
    pub languages: &'a [&'a dyn Texts],
    /// When the answers were given and the estimate was made.
    pub now: &'a Instant,
}

/// Writes a FHIR R4 Bundle (collection) in JSON: the CodeSystem and the Questionnaire that the answers use, the QuestionnaireResponse and
/// the RiskAssessment.
///
/// It identifies nobody: no Patient, no identifier, no birth date. Its resources are named by UUIDs derived from their content and the
/// time.
pub fn write_bundle(assessed: &Assessed) -> String {
    let words = assessed.words;
    let response = response::questionnaire_response(assessed);
    let response_url = uuid::urn(&[&written(&response)]);
    let risk = risk::risk_assessment(assessed, &response_url);
    let risk_url = uuid::urn(&[&written(&risk)]);
    let entry =
        |url: String, resource| group(vec![("fullUrl", Json::String(url)), ("resource", resource)]);
    let entries = vec![
        entry(
            CODE_SYSTEM.to_owned(),
            code_system::code_system(assessed.languages),
        ),
        entry(
            questionnaire::URL.to_owned(),
            questionnaire::questionnaire(words),
        ),
        entry(response_url, response),
        entry(risk_url, risk),
    ];
    let bundle = group(vec![
        ("resourceType", text("Bundle")),
        ("language", text(words.code())),
        ("type", text("collection")),
        ("timestamp", text(assessed.now.as_str())),
        ("entry", list(entries)),
    ]);
    written(&bundle)
}
