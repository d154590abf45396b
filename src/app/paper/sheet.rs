//! The sheet: one page of A4.

use super::answers::answers;
use super::conclusion::{conclusion, published};
use super::list;
use crate::app::markup::{Element, html};
use afs12_record::{Conclusion, Record};
use afs12_words::{RecordText, Words};

/// The record of one patient.
pub fn sheet(record: &Record, words: &dyn Words) -> Element {
    let derived = (!record.derived.is_empty())
        .then(|| html("h2").child(words.record(RecordText::DerivedTitle)));
    let published = match &record.conclusion {
        Conclusion::Estimated(estimated) => Some(published(&estimated.published, words)),
        Conclusion::NoEstimate(_) => None,
    };
    html("article")
        .class("sheet")
        .child(head(record, words))
        .child(conclusion(&record.conclusion, words))
        .child(answers(record, words))
        .child(derived)
        .child(list("sheet-derived", &record.derived))
        .child(published)
        .child(foot(record, words))
}

/// What it is, whose it is and when it was made.
fn head(record: &Record, words: &dyn Words) -> Element {
    let date = format!("{}: {}", words.record(RecordText::Date), record.day);
    let patient = format!("{}:", words.record(RecordText::PatientLine));
    let line = |class| html("p").class(class);
    html("header")
        .class("sheet-head")
        .child(html("h1").child(words.record(RecordText::Title)))
        .child(html("p").child(date))
        .child(line("sheet-line").child(words.record(RecordText::Subject)))
        .child(line("sheet-line sheet-blank").child(patient))
}

/// What the estimate is not, and which model made it.
fn foot(record: &Record, words: &dyn Words) -> Element {
    let limits = format!(
        "{}. {}",
        words.record(RecordText::LimitsTitle),
        record.limits
    );
    let model = format!("{}, SHA-256 {}", record.model, record.sha256);
    html("footer")
        .class("sheet-foot")
        .child(html("p").child(limits))
        .child(html("p").class("sheet-model").child(model))
}
