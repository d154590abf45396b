//! What stands under a field: its error, what is worth a word, and what is derived from it.

use leptos::prelude::*;

use super::derived::derived;
use crate::app::focus::input_id;
use crate::app::markup::{Node, group, html, live};
use crate::app::state::FormState;
use crate::app::transfer::{confirm_button, prefilled_mark};
use crate::app::use_words;
use afs12_clinical::patient::Field;

/// The id of a field's notes, which describe its input.
pub fn notes_id(field: Field) -> String {
    format!("{}-notes", input_id(field))
}

/// The notes of a field.
pub fn notes(field: Field) -> Node {
    let words = use_words();
    let state = FormState::get().field(field);
    let error = move || {
        let validation_error = state.with(|state| state.validation_error.clone());
        validation_error.map(|validation_error| {
            html("p")
                .class("error")
                .attr("role", "alert")
                .child(words.validation_error(&validation_error))
        })
    };
    let warnings = move || {
        let warnings = state.with(|state| state.warnings.clone()).into_iter();
        group(warnings.map(|warning| html("p").class("warning").child(words.warning(&warning))))
    };
    let notes = html("div")
        .class("notes")
        .attr("id", notes_id(field))
        .child(live(move || error().into()))
        .child(live(warnings))
        .child(derived(field))
        .child(prefilled_mark(field));
    group([notes.into(), confirm_button(field)])
}
