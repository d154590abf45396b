//! On a small screen: one line with the result that stays at the bottom and opens the full result.

use leptos::prelude::*;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

use super::RESULT_ID;
use crate::app::markup::{Element, html, live};
use crate::app::route::{Location, Route};
use crate::app::state::{FormState, Outcome};
use crate::app::use_words;
use afs12_words::{Text, Words};

/// The bar. Style sheets show it on small screens only.
pub fn result_bar() -> Element {
    let words = use_words();
    let form = FormState::get();
    let is_open = form.result_is_open;
    // Where the form stood when the result covered it.
    let left_at = StoredValue::new(0.0);
    let toggle = move || {
        is_open.update(|open| *open = !*open);
        if is_open.get_untracked() {
            left_at.set_value(gloo::utils::window().scroll_y().unwrap_or_default());
            show_result();
        } else {
            scroll_to(left_at.get_value());
        }
    };
    let location = Location::get();
    let action = move || {
        let action = match is_open.get() {
            true => Text::CloseResult,
            false => Text::OpenResult,
        };
        words.text(action).into()
    };
    let line = move || form.outcome.with(|outcome| line(words, outcome)).into();
    html("button")
        .attr("type", "button")
        .class("result-bar")
        .live_flag("hidden", move || location.route() != Route::Patient)
        .on_click(toggle)
        .attr("aria-controls", RESULT_ID)
        .live_attr("aria-expanded", move || is_open.get().to_string())
        .child(html("span").class("bar-line").child(live(line)))
        .child(html("span").class("bar-action").child(live(action)))
}

pub(super) fn line(words: &dyn Words, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Waiting => words.text(Text::BarWaiting).to_owned(),
        Outcome::Withdrawn(validation_errors) => words.faults(validation_errors.len()),
        Outcome::NotClti(_) => words.text(Text::BarNotClti).to_owned(),
        Outcome::Estimated(estimate) => words.result_line(estimate.shown(), &estimate.range),
    }
}

/// Moves to the top of the result once it is laid out.
fn show_result() {
    request_animation_frame(move || {
        let element = gloo::utils::document().get_element_by_id(RESULT_ID);
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // A result that has gone takes no focus, and none is missed.
            let _ = element.focus();
        }
        scroll_to(0.0);
    });
}

fn scroll_to(top: f64) {
    request_animation_frame(move || gloo::utils::window().scroll_to_with_x_and_y(0.0, top));
}
