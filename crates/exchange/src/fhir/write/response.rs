//! The QuestionnaireResponse: the answers.

use super::build::{group, list, own_coding, quantity, text};
use super::code_system::{option_code, option_display};
use super::{Assessed, questionnaire};
use crate::strict_json::Json;
use crate::texts::Texts;
use afs12_clinical::patient::{Entry, Field, FormGroup};

/// The answers as given, each in its unit. A question that is unanswered or answered "not known" is left out.
pub fn questionnaire_response(assessed: &Assessed) -> Json {
    let words = assessed.words;
    let answered = FormGroup::every_field().filter_map(|field| {
        let entry = assessed.raw_answers.entry(field)?;
        Some(item(words, field, entry))
    });
    group(vec![
        ("resourceType", text("QuestionnaireResponse")),
        ("language", text(words.code())),
        (
            "questionnaire",
            Json::String(questionnaire::canonical(words)),
        ),
        ("status", text("completed")),
        ("authored", text(assessed.now.as_str())),
        ("item", list(answered.collect())),
    ])
}

fn item(words: &dyn Texts, field: Field, entry: &Entry) -> Json {
    group(vec![
        ("linkId", text(field.path())),
        ("text", text(words.label(field))),
        (
            "answer",
            list(vec![group(vec![value(words, field, entry)])]),
        ),
    ])
}

fn value(words: &dyn Texts, field: Field, entry: &Entry) -> (&'static str, Json) {
    let chosen = |option: &str| {
        let display = option_display(words, field, option);
        (
            "valueCoding",
            own_coding(&option_code(field, option), &display),
        )
    };
    match entry {
        Entry::Measured(measured) => (
            "valueQuantity",
            quantity(*measured, words.unit(measured.unit)),
        ),
        Entry::Number(grade) => chosen(&grade.to_string()),
        Entry::Word(word) => chosen(word),
        Entry::YesNo(yes) => ("valueBoolean", Json::Boolean(*yes)),
    }
}
