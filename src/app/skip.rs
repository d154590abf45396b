//! The shortcuts past the masthead, in view only while they have the focus.

use leptos::prelude::*;

use super::focus::{focus, focus_field};
use super::markup::{Element, group, html, live};
use super::result::RESULT_ID;
use super::route::{Location, Route};
use super::state::FormState;
use super::use_words;
use afs12_clinical::patient::Field;
use afs12_words::SkipText;

/// The id of what a shortcut leads to on a page other than the patient's.
pub const MAIN_ID: &str = "main";

/// The shortcuts. They are buttons, because what stands behind the address's hash is a page, not a place on it.
pub fn skip_links() -> Element {
    let location = Location::get();
    let is_patient = Memo::new(move |_| location.route() == Route::Patient);
    let form = FormState::get();
    let open_result = move |open| {
        form.result_is_open.set(open);
        // On a small screen the form and the result take turns: what is led to has to be laid out first.
        request_animation_frame(move || match open {
            true => focus(RESULT_ID),
            false => focus_field(Field::Rutherford),
        });
    };
    let shortcuts = live(move || match is_patient.get() {
        true => group([
            shortcut(SkipText::ToQuestions, move || open_result(false)),
            shortcut(SkipText::ToResult, move || open_result(true)),
        ]),
        false => shortcut(SkipText::ToContent, || focus(MAIN_ID)).into(),
    });
    html("div").class("skips").child(shortcuts)
}

fn shortcut(text: SkipText, go: impl FnMut() + Send + 'static) -> Element {
    html("button")
        .attr("type", "button")
        .class("button skip")
        .on_click(go)
        .child(use_words().skip(text))
}
