//! The answers on paper.

use crate::app::markup::{Element, html};
use crate::record::{AnsweredGroup, Record, UNUSUAL};
use crate::words::{RecordText, Text, Words};

/// Every group of questions.
pub fn answers(record: &Record, words: &dyn Words) -> Element {
    let groups = record.groups.iter().map(|answered| group(answered, words));
    html("section").class("sheet-answers").children(groups)
}

/// What the mark of an unusual value means; nothing where no value is unusual.
pub fn unusual_mark(record: &Record, words: &dyn Words) -> Option<Element> {
    record.has_unusual_answer().then(|| {
        let meaning = format!("{UNUSUAL} {}", words.record(RecordText::UnusualMark));
        html("p").class("sheet-mark").child(meaning)
    })
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
        let names = group.not_known.join(", ");
        html("p")
            .class("sheet-not-known")
            .child(format!("{}: {names}", words.text(Text::NotKnown)))
    });
    html("div")
        .class("sheet-group")
        .child(html("h2").child(group.title))
        .child(list)
        .child(not_known)
}
