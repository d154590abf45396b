//! A question that is answered by typing a number.

use leptos::prelude::*;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, InputEvent};

use super::help::{described_by, help};
use super::notes::notes;
use super::unit_switch::unit_switch;
use super::{is_required, label_of};
use crate::app::focus::input_id;
use crate::app::markup::{Element, html};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::Field;
use afs12_words::Text;

/// A text input for a decimal number, its unit beside it, and a button that says "not known".
pub fn number_field(field: Field) -> Element {
    let state = FormState::get().field(field);
    let class = move || match state.with(|state| state.validation_error.is_some()) {
        true => "field invalid",
        false => "field",
    };
    let entry = html("div")
        .class("entry")
        .child(input(field))
        .child(unit_switch(field))
        .child((!is_required(field)).then(|| not_known_button(field)));
    html("div")
        .live_attr("class", class)
        .child(label_of(html("label").attr("for", input_id(field)), field))
        .child(help(field))
        .child(entry)
        .child(notes(field))
}

fn input(field: Field) -> Element {
    let form = FormState::get();
    let state = form.field(field);
    html("input")
        .class("number")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("id", input_id(field))
        .attr("aria-describedby", described_by(field))
        .live_attr("aria-invalid", move || {
            state
                .with(|state| state.validation_error.is_some())
                .to_string()
        })
        .attr("aria-required", is_required(field).to_string())
        .live_property("value", move || state.with(|state| state.quantity.text()))
        .on("input", move |event| {
            form.type_text(field, event_target_value(&event));
            if is_pasted(&event) {
                request_animation_frame(move || form.stop_typing(field));
            }
        })
        .on("blur", move |_| form.stop_typing(field))
}

/// Whether a text came as a whole and not by keys.
fn is_pasted(event: &Event) -> bool {
    let input = event.dyn_ref::<InputEvent>();
    input.is_some_and(|input| input.input_type() == "insertFromPaste")
}

fn not_known_button(field: Field) -> Element {
    let words = use_words();
    let form = FormState::get();
    let state = form.field(field);
    let is_said = move || state.with(|state| state.is_said_not_known);
    let say = move || {
        form.change(|draft| {
            if draft.is_said_not_known(field) {
                draft.type_text(field, String::new());
            } else {
                draft.say_not_known(field);
            }
        });
    };
    let label = format!("{}: {}", words.label(field), words.text(Text::NotKnown));
    html("button")
        .attr("type", "button")
        .class("not-known")
        .attr("id", format!("{}-not-known", input_id(field)))
        .live_attr("aria-pressed", move || is_said().to_string())
        .attr("aria-label", label)
        .on_click(say)
        .child(words.text(Text::NotKnown))
}
