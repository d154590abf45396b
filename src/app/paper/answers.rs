//! The answers on paper.

use leptos::prelude::*;

use crate::app::use_words;
use crate::record::{AnsweredGroup, GivenAnswer, UNUSUAL};
use crate::words::{RecordText, Text};

/// Every group of questions, and what the mark of an unusual value means.
#[component]
pub fn Answers(groups: Vec<AnsweredGroup>, has_unusual_answer: bool) -> impl IntoView {
    let words = use_words();
    let groups = groups.into_iter();
    let mark = has_unusual_answer.then(|| {
        let meaning = words.record(RecordText::UnusualMark);
        view! { <p class="sheet-mark">{UNUSUAL} " " {meaning}</p> }
    });
    view! {
        <section class="sheet-answers">{groups.map(|group| view! { <GroupOnPaper group /> }).collect_view()}</section>
        {mark}
    }
}

#[component]
fn GroupOnPaper(group: AnsweredGroup) -> impl IntoView {
    let words = use_words();
    let answers = group.answers.into_iter().map(answer);
    let not_known = (!group.not_known.is_empty()).then(|| {
        let not_known = group.not_known.join(", ");
        view! { <p class="sheet-not-known">{words.text(Text::NotKnown)} ": " {not_known}</p> }
    });
    view! {
        <div class="sheet-group">
            <h2>{group.title}</h2>
            <dl>{answers.collect_view()}</dl>
            {not_known}
        </div>
    }
}

fn answer(answer: GivenAnswer) -> impl IntoView {
    let mark = answer.is_unusual.then_some(UNUSUAL);
    view! {
        <div>
            <dt>{answer.label}</dt>
            <dd>{answer.value} " " {mark}</dd>
        </div>
    }
}
