//! The RiskAssessment: the estimate.

use super::super::units::UCUM;
use super::Assessed;
use super::build::{group, list, own_concept, text};
use super::code_system::{
    AMPUTATION_FIRST, AMPUTATION_FREE_SURVIVAL, DEATH_FIRST, OUTCOMES, PLAUSIBLE_RANGE,
};
use crate::strict_json::Json;
use crate::texts::{FhirText, ResultText, Texts};
use afs12_clinical::prognosis::SHIPPED_SHA256;
use afs12_clinical::scores::{self, NotApplicable, Verdict};

/// The estimate with its range, the two events, the limits and the published models beside it.
pub fn risk_assessment(assessed: &Assessed, response_url: &str) -> Json {
    let (words, estimate) = (assessed.words, assessed.estimate);
    let reference = |name, value: &str| group(vec![(name, text(value))]);
    let concept = |text| group(vec![("text", text)]);
    group(vec![
        ("resourceType", text("RiskAssessment")),
        ("language", text(words.code())),
        ("text", narrative(assessed)),
        ("status", text("final")),
        ("method", concept(Json::String(method(assessed)))),
        ("code", concept(text(words.fhir(FhirText::RiskAssessment)))),
        (
            "subject",
            reference("display", words.fhir(FhirText::Anonymous)),
        ),
        ("occurrenceDateTime", text(assessed.now.as_str())),
        ("basis", list(vec![reference("reference", response_url)])),
        (
            "prediction",
            list(vec![
                point(words, AMPUTATION_FREE_SURVIVAL, estimate.afs),
                range(words, estimate.range.lower, estimate.range.upper),
                point(words, AMPUTATION_FIRST, estimate.amputation_first),
                point(words, DEATH_FIRST, estimate.death_first),
            ]),
        ),
        ("note", list(notes(assessed))),
    ])
}

fn method(assessed: &Assessed) -> String {
    let model = assessed.model;
    format!("{} {} (SHA-256 {SHIPPED_SHA256})", model.id, model.version)
}

/// FHIR R4's probability is a percentage. Six decimals are far finer than the evidence, so rounding to whole percentages always gives the
/// page's figure.
fn percentage(probability: f64) -> Json {
    Json::Number((probability * 1e8).round() / 1e6)
}

fn point(words: &dyn Texts, code: &str, probability: f64) -> Json {
    prediction(words, code, ("probabilityDecimal", percentage(probability)))
}

fn range(words: &dyn Texts, lower: f64, upper: f64) -> Json {
    let end = |probability| simple_quantity(percentage(probability), "%");
    let range = group(vec![("low", end(lower)), ("high", end(upper))]);
    prediction(words, PLAUSIBLE_RANGE, ("probabilityRange", range))
}

fn prediction(words: &dyn Texts, code: &str, probability: (&str, Json)) -> Json {
    let outcome = OUTCOMES.iter().find(|(known, _)| *known == code);
    let display = outcome.map_or("", |(_, outcome)| words.fhir(*outcome));
    let rationale = match code {
        PLAUSIBLE_RANGE => text(words.result(ResultText::RangeMeaning)),
        _ => Json::Null,
    };
    let months = |number| simple_quantity(Json::Number(number), "mo");
    group(vec![
        ("outcome", own_concept(code, display)),
        probability,
        (
            "whenRange",
            group(vec![("low", months(0.0)), ("high", months(12.0))]),
        ),
        ("rationale", rationale),
    ])
}

fn simple_quantity(value: Json, code: &str) -> Json {
    group(vec![
        ("value", value),
        ("unit", text(code)),
        ("system", text(UCUM)),
        ("code", text(code)),
    ])
}

/// What a reader must know: the limits, the warnings about the answers, and the results of the published models.
fn notes(assessed: &Assessed) -> Vec<Json> {
    let words = assessed.words;
    let mut notes = vec![words.result(ResultText::Limits).to_owned()];
    notes.extend(
        assessed
            .estimate
            .warnings
            .iter()
            .map(|warning| words.warning(warning)),
    );
    for verdict in scores::verdicts(assessed.patient) {
        notes.extend(published(words, &verdict));
    }
    notes
        .into_iter()
        .map(|note| group(vec![("text", Json::String(note))]))
        .collect()
}

/// The result of a published model in one line; `None` if an input is missing.
fn published(words: &dyn Texts, verdict: &Verdict) -> Option<String> {
    let scored = verdict.scored.as_ref()?;
    let predictions: Vec<String> = scored
        .predictions
        .iter()
        .map(|prediction| {
            let name = words.endpoint(prediction.endpoint, prediction.months);
            let derived = match prediction.derived {
                true => format!(" [{}]", words.result(ResultText::Derived)),
                false => String::new(),
            };
            format!("{name}: {}{derived}", words.prediction(prediction))
        })
        .collect();
    let mut parts = vec![
        format!(
            "{} {}",
            words.fhir(FhirText::PublishedModel),
            words.score_name(verdict.score)
        ),
        words.standing(scored.points, scored.group),
        predictions.join("; "),
    ];
    if verdict.not_applicable == Some(NotApplicable::OutsidePopulation) {
        parts.push(words.result(ResultText::OtherPopulation).to_owned());
    }
    parts.retain(|part| !part.is_empty());
    Some(parts.join(" · "))
}

/// The estimate in words, for systems that show the resource without understanding it.
fn narrative(assessed: &Assessed) -> Json {
    let (words, estimate) = (assessed.words, assessed.estimate);
    let range = words.shown_range(&estimate.range);
    let range = range.map(|range| format!("{}: {range}", words.result(ResultText::RangeLabel)));
    let extrapolated = estimate.extrapolated.then_some(ResultText::Extrapolated);
    let mut lines = vec![words.sentence(estimate.shown())];
    lines.extend(extrapolated.map(|text| words.result(text).to_owned()));
    lines.extend(range);
    lines.push(words.result(ResultText::LimitsInShort).to_owned());
    lines.push(method(assessed));
    let paragraphs: String = lines
        .iter()
        .map(|line| format!("<p>{}</p>", escaped(line)))
        .collect();
    group(vec![
        ("status", text("generated")),
        (
            "div",
            Json::String(format!(
                "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{0}\" xml:lang=\"{0}\">{paragraphs}</div>",
                words.code()
            )),
        ),
    ])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
