//! The answers on paper.

use web_sys::Element;

use super::element::put;
use crate::record::{AnsweredGroup, Record};
use crate::words::Words;

/// Puts every group of questions, and what the marks among the answers mean.
pub fn put_answers(sheet: &Element, record: &Record, words: &dyn Words) {
    let answers = put(sheet, "section", "sheet-answers", "");
    for group in &record.groups {
        put_group(&answers, group, words);
    }
    for mark in &record.marks {
        put(sheet, "p", "", mark);
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
