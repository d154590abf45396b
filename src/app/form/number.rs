//! A question that is answered by typing a number.

use leptos::prelude::*;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, InputEvent};

use super::help::{Help, described_by};
use super::notes::Notes;
use super::unit_switch::UnitSwitch;
use super::{input_id, is_required};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::patient::Field;
use crate::words::Text;

/// A text input for a decimal number, its unit beside it, and a button that says "not known".
#[component]
pub fn NumberField(field: Field) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let invalid = move || form.refusal(field).is_some();
    let text = move || form.with(|draft| draft.quantity(field).text());
    let required = is_required(field)
        .then(|| view! { <span class="required">{words.text(Text::Required)}</span> });
    let not_known = (!is_required(field)).then(|| view! { <NotKnownButton field /> });
    view! {
        <div class="field" class:invalid=invalid>
            <label class="label" for=input_id(field)>{words.label(field)} " " {required}</label>
            <Help field />
            <div class="entry">
                <input
                    class="number"
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    id=input_id(field)
                    aria-describedby=described_by(field)
                    aria-invalid=move || invalid().to_string()
                    aria-required=is_required(field).to_string()
                    prop:value=text
                    on:input:target=move |event| {
                        form.type_text(field, event.target().value());
                        if is_pasted(&event) {
                            request_animation_frame(move || form.stop_typing(field));
                        }
                    }
                    on:blur=move |_| form.stop_typing(field)
                />
                <UnitSwitch field />
                {not_known}
            </div>
            <Notes field />
        </div>
    }
}

/// Whether a text came as a whole and not by keys.
fn is_pasted(event: &Event) -> bool {
    let input = event.dyn_ref::<InputEvent>();
    input.is_some_and(|input| input.input_type() == "insertFromPaste")
}

#[component]
fn NotKnownButton(field: Field) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let is_said = move || form.with(|draft| draft.is_said_not_known(field));
    let say = move |_| {
        form.change(|draft| {
            if draft.is_said_not_known(field) {
                draft.type_text(field, String::new());
            } else {
                draft.say_not_known(field);
            }
        });
    };
    view! {
        <button
            type="button"
            class="not-known"
            id=format!("{}-not-known", input_id(field))
            aria-pressed=move || is_said().to_string()
            aria-label=format!("{}: {}", words.label(field), words.text(Text::NotKnown))
            on:click=say
        >
            {words.text(Text::NotKnown)}
        </button>
    }
}
