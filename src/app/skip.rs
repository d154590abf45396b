//! The shortcuts past the masthead, in view only while they have the focus.

use leptos::prelude::*;

use super::form::{focus, focus_field};
use super::result::RESULT_ID;
use super::route::{Location, Route};
use super::state::FormState;
use super::use_words;
use crate::patient::Field;
use crate::words::SkipText;

/// The id of what a shortcut leads to on a page other than the patient's.
pub const MAIN_ID: &str = "main";

/// The shortcuts. They are buttons, because what stands behind the address's hash is a page, not a place on it.
#[component]
pub fn SkipLinks() -> impl IntoView {
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
    let shortcuts = move || match is_patient.get() {
        true => view! {
            <Shortcut text=SkipText::ToQuestions go=Callback::new(move |()| open_result(false)) />
            <Shortcut text=SkipText::ToResult go=Callback::new(move |()| open_result(true)) />
        }
        .into_any(),
        false => {
            view! { <Shortcut text=SkipText::ToContent go=Callback::new(|()| focus(MAIN_ID)) /> }
                .into_any()
        }
    };
    view! { <div class="skips">{shortcuts}</div> }
}

#[component]
fn Shortcut(text: SkipText, go: Callback<()>) -> impl IntoView {
    let words = use_words();
    view! { <button type="button" class="button skip" on:click=move |_| go.run(())>{words.skip(text)}</button> }
}
