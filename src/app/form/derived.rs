//! Quantities that follow from the answers, shown where their last part is asked.

use leptos::prelude::*;

use crate::app::state::FormState;
use crate::app::use_words;
use crate::patient::Field;
use crate::record::derived;

/// The quantity derived at this field, if there is one and all its parts are known.
#[component]
pub fn Derived(field: Field) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let derived = move || {
        form.with_patient(|patient| derived(words, patient, field))
            .flatten()
    };
    move || derived().map(|text| view! { <p class="derived">{text}</p> })
}
