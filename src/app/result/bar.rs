//! On a small screen: one line with the result that stays at the bottom and opens the full result.

use leptos::prelude::*;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

use super::RESULT_ID;
use crate::app::state::{FormState, Outcome};
use crate::app::use_words;
use crate::prognosis::WholePercent;
use crate::words::{Text, Words};

const BAR_ID: &str = "result-bar";

/// The bar. Style sheets show it on small screens only.
#[component]
pub fn ResultBar() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let open = move |_| {
        form.result_is_open.set(true);
        focus(RESULT_ID);
    };
    view! {
        <button type="button" class="result-bar" id=BAR_ID on:click=open aria-expanded=move || form.result_is_open.get().to_string()>
            <span class="bar-line">{move || form.outcome.with(|outcome| line(words, outcome))}</span>
            <span class="bar-open">{words.text(Text::OpenResult)}</span>
        </button>
    }
}

/// Goes back from the full result to the form. Shown where the bar is.
#[component]
pub fn CloseButton() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let close = move |_| {
        form.result_is_open.set(false);
        focus(BAR_ID);
    };
    view! { <button type="button" class="button close-result" on:click=close>{words.text(Text::CloseResult)}</button> }
}

pub(super) fn line(words: &dyn Words, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Waiting => words.text(Text::BarWaiting).to_owned(),
        Outcome::Withdrawn(refusals) => words.faults(refusals.len()),
        Outcome::NotClti(_) => words.text(Text::BarNotClti).to_owned(),
        Outcome::Estimated(estimate) => {
            let [afs, lower, upper] =
                [estimate.afs, estimate.lower, estimate.upper].map(WholePercent::of);
            words.result_line(afs, lower, upper)
        }
    }
}

/// Moves the focus once the page shows the change that called for it.
fn focus(id: &'static str) {
    request_animation_frame(move || {
        let element = gloo::utils::document().get_element_by_id(id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that has gone takes no focus, and none is missed.
            let _ = element.focus();
        }
    });
}
