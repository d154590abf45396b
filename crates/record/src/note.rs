//! The note for the patient's record: plain text that any system accepts.

use super::wrap::wrapped;
use super::{AnsweredGroup, Conclusion, Estimated, PublishedModel, Record};
use afs12_words::{RecordText, ScoreText, Text, Words};

/// The record as plain text in lines of at most 76 characters.
pub fn note(record: &Record, words: &dyn Words) -> String {
    let mut note = String::new();
    let mut line = |text: &str| note.push_str(&wrapped(text));
    let named = |name: RecordText, text: &str| format!("{}: {text}", words.record(name));
    line(&format!("afs12. {}", words.record(RecordText::Title)));
    line(words.record(RecordText::Subject));
    line(&named(RecordText::Date, &record.day));
    line("");
    match &record.conclusion {
        Conclusion::Estimated(estimated) => result(estimated, words, &mut line),
        Conclusion::NoEstimate(reasons) => {
            line(&named(RecordText::NoEstimate, ""));
            reasons.iter().for_each(|reason| line(reason));
        }
    }
    line("");
    line(&words.capitals(words.record(RecordText::AnswersTitle)));
    for group in &record.groups {
        line(&answers(group, words));
    }
    record.marks.iter().for_each(|mark| line(mark));
    if !record.derived.is_empty() {
        line("");
        line(&words.capitals(words.record(RecordText::DerivedTitle)));
        record.derived.iter().for_each(|text| line(text));
    }
    if let Conclusion::Estimated(estimated) = &record.conclusion {
        line("");
        line(&words.capitals(words.scores(ScoreText::Title)));
        for model in &estimated.published {
            line(&published(model));
        }
    }
    line("");
    line(record.limits);
    line(&record.model);
    line(&format!("SHA-256 {}", record.sha256));
    note
}

fn result(estimated: &Estimated, words: &dyn Words, line: &mut dyn FnMut(&str)) {
    line(&words.capitals(words.record(RecordText::Result)));
    let label = words.small(words.text(Text::RangeLabel));
    let range = estimated
        .range
        .iter()
        .map(|range| format!(", {label} {range}"));
    line(&format!("{}{}.", estimated.afs, range.collect::<String>()));
    line(&estimated.sentence);
    estimated.extrapolated.iter().for_each(|text| line(text));
    if estimated.range.is_some() {
        line(words.text(Text::RangeMeaning));
    }
    let frequencies = estimated.frequencies.into_iter();
    frequencies.for_each(|frequencies| line(&words.icon_array(frequencies)));
    line(&estimated.unanswered);
    estimated.warnings.iter().for_each(|warning| line(warning));
}

/// A group as one paragraph; a single question needs no heading.
fn answers(group: &AnsweredGroup, words: &dyn Words) -> String {
    let given = group.answers.iter();
    let given = given.map(|answer| format!("{}: {}", answer.label, answer.marked()));
    let mut sentences = vec![group.title.to_owned()];
    if group.answers.len() + group.not_known.len() == 1 {
        sentences.clear();
    }
    if !group.answers.is_empty() {
        sentences.push(given.collect::<Vec<_>>().join("; "));
    }
    if !group.not_known.is_empty() {
        sentences.push(group.not_known_line(words));
    }
    format!("{}.", sentences.join(". "))
}

fn published(model: &PublishedModel) -> String {
    let predictions = model.predictions.iter();
    let predictions =
        predictions.map(|predicted| format!("{}: {}", predicted.endpoint, predicted.probability));
    let mut parts: Vec<String> = predictions.collect();
    if !model.standing.is_empty() {
        parts.insert(0, model.standing.clone());
    }
    let mut text = format!("{}.", model.name);
    if !parts.is_empty() {
        text.push_str(&format!(" {}.", parts.join("; ")));
    }
    if !model.not_applicable.is_empty() {
        text.push_str(&format!(" {}", model.not_applicable));
    }
    text
}
