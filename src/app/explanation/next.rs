//! Which question to answer next.

use leptos::prelude::*;

use super::{fold, meaning};
use crate::app::focus::focus_field;
use crate::app::markup::{Element, html};
use crate::app::scores::{Mark, axis, scale};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::prognosis::{OpenQuestion, Range};
use afs12_words::ExplanationText;

/// So many questions are shown before the rest is folded away.
const FIRST: usize = 5;

/// The open questions, the widest span first; a tap on one goes to it. Nothing where all are answered.
pub fn ask_next(open_questions: &[OpenQuestion]) -> Option<Element> {
    let words = use_words();
    let (first, rest) = open_questions.split_at(open_questions.len().min(FIRST));
    let rows = |questions: &[OpenQuestion]| {
        html("ol")
            .class("next-rows")
            .children(questions.iter().map(row))
    };
    let more = (!rest.is_empty()).then(|| {
        html("details")
            .class("as-table")
            .child(html("summary").child(words.explanation(ExplanationText::MoreQuestions)))
            .child(rows(rest))
    });
    (!open_questions.is_empty()).then(|| {
        fold("next", ExplanationText::NextTitle)
            .child(meaning(words.explanation(ExplanationText::NextMeaning)))
            .child(scale())
            .child(rows(first))
            .child(more)
    })
}

fn row(open: &OpenQuestion) -> Element {
    let words = use_words();
    let form = FormState::get();
    let question = open.question;
    let go = move || {
        form.result_is_open.set(false);
        focus_field(form.with(|draft| draft.wanted(question)));
    };
    let mark = Mark {
        value: None,
        span: Some(Range {
            lower: open.lowest(),
            upper: open.highest(),
        }),
        is_hollow: false,
    };
    let name = html("button")
        .attr("type", "button")
        .class("link")
        .on_click(go)
        .child(words.question(question));
    let span = html("span")
        .class("score-value")
        .child(words.span(open.lowest(), open.highest()));
    html("li")
        .child(html("p").class("score-line").child(name).child(span))
        .child(axis(mark, None))
}
