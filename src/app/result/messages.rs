//! Where there is no result, why; where there is one, what is worth a word.

use leptos::prelude::*;

use crate::app::form::focus_field;
use crate::app::state::{FormState, shown_at};
use crate::app::use_words;
use crate::patient::{Refusal, Rutherford, Warning};
use crate::words::Text;

/// What has to be put right before there is a result; each line leads to its field.
#[component]
pub fn Faults(refusals: Vec<Refusal>) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let line = |refusal: &Refusal| {
        let field = shown_at(refusal);
        let go = move |_| {
            form.result_is_open.set(false);
            if let Some(field) = field {
                focus_field(field);
            }
        };
        view! { <li><button type="button" class="link" on:click=go>{words.refusal(refusal)}</button></li> }
    };
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
        let lines = warnings
            .iter()
            .map(|warning| view! { <li>{words.warning(warning)}</li> });
        view! {
            <div class="warnings">
                <h3>{words.text(Text::WarningsTitle)}</h3>
                <ul>{lines.collect_view()}</ul>
            </div>
        }
    })
}
