//! The answers on paper.

use crate::app::markup::{Element, html};
use afs12_record::{AnsweredGroup, Record};
use afs12_words::Words;

/// Every group of questions, and what the marks among the answers mean.
pub fn answers(record: &Record, words: &dyn Words) -> Element {
    let groups = record.groups.iter().map(|answered| group(answered, words));
    let marks = record.marks.iter();
    html("section")
        .class("sheet-answers")
        .children(groups)
        .children(marks.map(|mark| html("p").child(mark.clone())))
}

fn group(group: &AnsweredGroup, words: &dyn Words) -> Element {
    let row = |(label, answer): (&'static str, String)| {
        html("div")
            .child(html("dt").child(label))
            .child(html("dd").child(answer))
    };
    let answers = group.answers.iter();
    let answers = answers.map(|answer| row((answer.label, answer.marked())));
    let list = (!group.answers.is_empty()).then(|| html("dl").children(answers));
    let not_known = (!group.not_known.is_empty()).then(|| {
        html("p")
            .class("sheet-not-known")
            .child(group.not_known_line(words))
    });
    html("div")
        .class("sheet-group")
        .child(html("h2").child(group.title))
        .child(list)
        .child(not_known)
}
