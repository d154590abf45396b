//! The answers on paper.

use web_sys::Element;

use super::element::put;
use crate::record::{AnsweredGroup, Record, UNUSUAL};
use crate::words::{RecordText, Words};

/// Puts every group of questions, and what the mark of an unusual value means.
pub fn put_answers(sheet: &Element, record: &Record, words: &dyn Words) {
    let answers = put(sheet, "section", "sheet-answers", "");
    for group in &record.groups {
        put_group(&answers, group, words);
    }
    if record.has_unusual_answer() {
        let meaning = format!("{UNUSUAL} {}", words.record(RecordText::UnusualMark));
        put(sheet, "p", "sheet-mark", &meaning);
    }
}

fn put_group(answers: &Element, group: &AnsweredGroup, words: &dyn Words) {
    let element = put(answers, "div", "sheet-group", "");
    put(&element, "h2", "", group.title);
    if !group.answers.is_empty() {
        let list = put(&element, "dl", "", "");
        for answer in &group.answers {
            let row = put(&list, "div", "", "");
            put(&row, "dt", "", answer.label);
            put(&row, "dd", "", &answer.marked());
        }
    }
    if !group.not_known.is_empty() {
        let not_known = group.not_known_line(words);
        put(&element, "p", "sheet-not-known", &not_known);
    }
}
