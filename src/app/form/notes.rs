//! What stands under a field: its error, what is worth a word, and what is derived from it.

use leptos::prelude::*;

use super::derived::Derived;
use super::input_id;
use crate::app::state::FormState;
use crate::app::transfer::{ConfirmButton, PrefilledMark};
use crate::app::use_words;
use crate::patient::Field;

/// The id of a field's notes, which describe its input.
pub fn notes_id(field: Field) -> String {
    format!("{}-notes", input_id(field))
}

/// The notes of a field.
#[component]
pub fn Notes(field: Field) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let error = move || {
        form.refusal(field)
            .map(|refusal| view! { <p class="error" role="alert">{words.refusal(&refusal)}</p> })
    };
    let warnings = move || {
        let warnings = form.warnings(field).into_iter();
        warnings
            .map(|warning| view! { <p class="warning">{words.warning(&warning)}</p> })
            .collect_view()
    };
    view! {
        <div class="notes" id=notes_id(field)>
            {error}
            {warnings}
            <Derived field />
            <PrefilledMark field />
        </div>
        <ConfirmButton field />
    }
}
