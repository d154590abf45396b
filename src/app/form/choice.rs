//! A question that is answered by choosing.

use leptos::prelude::*;

use super::glyph::Glyph;
use super::help::{Help, described_by};
use super::notes::Notes;
use super::{input_id, is_required};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::draft::{Chosen, options};
use crate::patient::Field;
use crate::words::Text;

/// Radio buttons that look like one segmented control; "not known" last and quieter.
#[component]
pub fn ChoiceField(field: Field) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let invalid = move || form.refusal(field).is_some();
    let is_captioned = options(field)
        .iter()
        .any(|code| !words.caption(field, code).is_empty());
    let is_wide = options(field).len() > MOST_OPTIONS_IN_A_COLUMN;
    let mut choices: Vec<Chosen> = options(field).into_iter().map(Chosen::Option).collect();
    if !is_required(field) {
        choices.push(Chosen::NotKnown);
    }
    let segments = choices
        .into_iter()
        .enumerate()
        .map(|(place, chosen)| view! { <Segment field chosen first=place == 0 /> });
    let required = is_required(field)
        .then(|| view! { <span class="required">{words.text(Text::Required)}</span> });
    view! {
        <fieldset
            class="field"
            class:wide=is_wide
            class:invalid=invalid
            role="radiogroup"
            aria-describedby=described_by(field)
            aria-invalid=move || invalid().to_string()
            aria-required=is_required(field).to_string()
        >
            <legend class="label">{words.label(field)} " " {required}</legend>
            <Help field />
            <div class="segments" class:captioned=is_captioned>{segments.collect_view()}</div>
            <Notes field />
        </fieldset>
    }
}

#[component]
fn Segment(field: Field, chosen: Chosen, first: bool) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let (code, text, caption) = match chosen {
        Chosen::Option(code) => (code, words.option(field, code), words.caption(field, code)),
        Chosen::NotKnown => (NOT_KNOWN, words.text(Text::NotKnown), ""),
    };
    let caption = (!caption.is_empty()).then(|| view! { <small>{caption}</small> });
    let is_chosen = move || form.with(|draft| draft.chosen(field)) == Some(chosen);
    let choose = move |_| {
        form.change(|draft| match chosen {
            Chosen::Option(code) => draft.choose(field, code),
            Chosen::NotKnown => draft.say_not_known(field),
        });
    };
    view! {
        <label class="segment" class:quiet=chosen == Chosen::NotKnown>
            <input
                type="radio"
                id=first.then(|| input_id(field))
                name=field.path()
                value=code
                prop:checked=is_chosen
                on:change=choose
            />
            <span><Glyph field grade=code /> {text} {caption}</span>
        </label>
    }
}

/// A question with more options takes the whole width of its card.
const MOST_OPTIONS_IN_A_COLUMN: usize = 2;

/// The value of the radio button for "not known".
const NOT_KNOWN: &str = "not-known";
