//! Which question to answer next.

use leptos::prelude::*;

use super::Fold;
use crate::app::form::focus_field;
use crate::app::scores::axis::{Axis, Mark, Scale};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::prognosis::OpenQuestion;
use crate::words::ExplanationText;

/// So many questions are shown before the rest is folded away.
const FIRST: usize = 5;

/// The open questions, the widest span first; a tap on one goes to it.
#[component]
pub fn AskNext(open_questions: Vec<OpenQuestion>) -> impl IntoView {
    let words = use_words();
    let (first, rest) = open_questions.split_at(open_questions.len().min(FIRST));
    let rows = |questions: &[OpenQuestion]| {
        questions
            .iter()
            .map(|open| view! { <Row open=*open /> })
            .collect_view()
    };
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="as-table">
                <summary>{words.explanation(ExplanationText::MoreQuestions)}</summary>
                <ol class="next-rows">{rows(rest)}</ol>
            </details>
        }
    });
    let first = rows(first);
    (!open_questions.is_empty()).then(|| {
        view! {
            <Fold id="next" title=ExplanationText::NextTitle>
                <p class="meaning">{words.explanation(ExplanationText::NextMeaning)}</p>
                <Scale />
                <ol class="next-rows">{first}</ol>
                {more}
            </Fold>
        }
    })
}

#[component]
fn Row(open: OpenQuestion) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let go = move |_| {
        form.result_is_open.set(false);
        focus_field(form.with(|draft| draft.wanted(open.question)));
    };
    let mark = Mark {
        value: None,
        span: Some((open.lowest, open.highest)),
        is_hollow: false,
    };
    view! {
        <li>
            <p class="score-line">
                <button type="button" class="link" on:click=go>{words.question(open.question)}</button>
                <span class="score-value">{words.span(open.lowest, open.highest)}</span>
            </p>
            <Axis mark band=None />
        </li>
    }
}
