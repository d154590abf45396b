//! Where there is no result, why; where there is one, what is worth a word.

use leptos::prelude::*;

use crate::app::form::focus_field;
use crate::app::state::{FormState, shown_at};
use crate::app::use_words;
use crate::patient::{Field, Refusal, Rutherford, Warning};
use crate::words::Text;

/// Which required answers are missing; each leads to its question.
#[component]
pub fn Missing() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let missing = move || {
        form.with(|draft| {
            draft
                .missing()
                .map(|field| view! { <li><GoTo field text=words.label(field).to_owned() /></li> })
                .collect_view()
        })
    };
    view! {
        <p class="waiting">{words.text(Text::ResultWaiting)}</p>
        <ul class="missing">{missing}</ul>
    }
}

/// A line that leads to a question of the form.
#[component]
fn GoTo(#[prop(into)] field: Option<Field>, text: String) -> impl IntoView {
    let form = FormState::get();
    let go = move |_| {
        form.result_is_open.set(false);
        if let Some(field) = field {
            focus_field(field);
        }
    };
    view! { <button type="button" class="link" on:click=go>{text}</button> }
}

/// What has to be put right before there is a result; each line leads to its field.
#[component]
pub fn Faults(refusals: Vec<Refusal>) -> impl IntoView {
    let words = use_words();
    let line = |refusal: &Refusal| view! { <li><GoTo field=shown_at(refusal) text=words.refusal(refusal) /></li> };
    view! {
        <p class="withdrawn">{words.text(Text::ResultWithdrawn)}</p>
        <div class="faults">
            <h3>{words.text(Text::FaultsTitle)}</h3>
            <ul>{refusals.iter().map(line).collect_view()}</ul>
        </div>
    }
}

/// Why a leg that is not threatened gets no number.
#[component]
pub fn NotCltiMessage(rutherford: Rutherford) -> impl IntoView {
    let words = use_words();
    view! {
        <h3 class="not-clti">{words.text(Text::NotCltiTitle)}</h3>
        <p>{words.not_clti(rutherford)}</p>
    }
}

/// What is worth a word about the answers behind a result.
#[component]
pub fn WarningList(warnings: Vec<Warning>) -> impl IntoView {
    let words = use_words();
    (!warnings.is_empty()).then(|| {
        let lines = warnings.iter().map(|warning| view! { <li>{words.warning(warning)}</li> });
        view! { <ul class="warnings" aria-label=words.text(Text::WarningsTitle)>{lines.collect_view()}</ul> }
    })
}
