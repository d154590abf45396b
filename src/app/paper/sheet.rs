//! The sheet: one page of A4.

use web_sys::Element;

use super::answers::put_answers;
use super::conclusion::{put_conclusion, put_published};
use super::element::{put, put_list};
use crate::prognosis::Frequencies;
use crate::record::{Conclusion, Record};
use crate::words::{RecordText, Words};

/// Puts the record of one patient at the end of `parent`. Where there is a result, the place for its icon array comes with it.
pub fn put_sheet(
    parent: &Element,
    record: &Record,
    words: &dyn Words,
) -> (Element, Option<(Element, Frequencies)>) {
    let sheet = put(parent, "article", "sheet", "");
    put_head(&sheet, record, words);
    let icons = put_conclusion(&sheet, &record.conclusion, words);
    put_answers(&sheet, record, words);
    if !record.derived.is_empty() {
        let title = words.record(RecordText::DerivedTitle);
        put(&sheet, "h2", "", title);
        put_list(&sheet, "sheet-derived", &record.derived);
    }
    if let Conclusion::Estimated(estimated) = &record.conclusion {
        put_published(&sheet, &estimated.published, words);
    }
    put_foot(&sheet, record, words);
    (sheet, icons)
}

/// What it is, whose it is and when it was made.
fn put_head(sheet: &Element, record: &Record, words: &dyn Words) {
    let head = put(sheet, "header", "sheet-head", "");
    put(&head, "h1", "", words.record(RecordText::Title));
    let date = format!("{}: {}", words.record(RecordText::Date), record.day);
    put(&head, "p", "", &date);
    put(&head, "p", "sheet-line", words.record(RecordText::Subject));
    let patient = format!("{}:", words.record(RecordText::PatientLine));
    put(&head, "p", "sheet-line sheet-blank", &patient);
}

/// What the estimate is not, and which model made it.
fn put_foot(sheet: &Element, record: &Record, words: &dyn Words) {
    let foot = put(sheet, "footer", "sheet-foot", "");
    let limits = format!(
        "{}. {}",
        words.record(RecordText::LimitsTitle),
        record.limits
    );
    put(&foot, "p", "", &limits);
    let model = format!("{}, SHA-256 {}", record.model, record.sha256);
    put(&foot, "p", "sheet-model", &model);
}
