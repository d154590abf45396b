//! A question that is answered by choosing.

use leptos::prelude::*;

use super::glyph::glyph;
use super::help::{described_by, help};
use super::notes::notes;
use super::{is_required, label_of};
use crate::app::focus::input_id;
use crate::app::markup::{Element, html};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::{Field, options};
use afs12_form::Chosen;
use afs12_words::Text;

/// Radio buttons that look like one segmented control; "not known" last and quieter.
pub fn choice_field(field: Field) -> Element {
    let words = use_words();
    let state = FormState::get().field(field);
    let is_invalid = move || state.with(|state| state.validation_error.is_some());
    let is_captioned = options(field)
        .iter()
        .any(|code| !words.caption(field, code).is_empty());
    let is_wide = options(field).len() > MOST_OPTIONS_IN_A_COLUMN;
    let class = move || {
        let wide = if is_wide { " wide" } else { "" };
        let invalid = if is_invalid() { " invalid" } else { "" };
        format!("field{wide}{invalid}")
    };
    let mut choices: Vec<Chosen> = options(field).into_iter().map(Chosen::Option).collect();
    if !is_required(field) {
        choices.push(Chosen::NotKnown);
    }
    let choices = choices.into_iter().enumerate();
    let segments = html("div")
        .class(if is_captioned {
            "segments captioned"
        } else {
            "segments"
        })
        .children(choices.map(|(place, chosen)| segment(field, chosen, place == 0)));
    html("fieldset")
        .live_attr("class", class)
        .attr("role", "radiogroup")
        .attr("aria-describedby", described_by(field))
        .live_attr("aria-invalid", move || is_invalid().to_string())
        .attr("aria-required", is_required(field).to_string())
        .child(label_of(html("legend"), field))
        .child(help(field))
        .child(segments)
        .child(notes(field))
}

fn segment(field: Field, chosen: Chosen, is_first: bool) -> Element {
    let words = use_words();
    let form = FormState::get();
    let state = form.field(field);
    let (class, code, text, caption) = match chosen {
        Chosen::Option(code) => (
            "segment",
            code,
            words.option(field, code),
            words.caption(field, code),
        ),
        Chosen::NotKnown => ("segment quiet", NOT_KNOWN, words.text(Text::NotKnown), ""),
    };
    let choose = move |_| {
        form.change(|draft| match chosen {
            Chosen::Option(code) => draft.choose(field, code),
            Chosen::NotKnown => draft.say_not_known(field),
        });
    };
    let mut radio = html("input")
        .attr("type", "radio")
        .attr("name", field.path())
        .attr("value", code)
        .live_property("checked", move || {
            state.with(|state| state.chosen == Some(chosen))
        })
        .on("change", choose);
    if is_first {
        radio = radio.attr("id", input_id(field));
    }
    let caption = (!caption.is_empty()).then(|| html("small").child(caption));
    let face = html("span")
        .child(glyph(field, code))
        .child(text)
        .child(caption);
    html("label").class(class).child(radio).child(face)
}

/// A question with more options takes the whole width of its card.
const MOST_OPTIONS_IN_A_COLUMN: usize = 2;

/// The value of the radio button for "not known".
const NOT_KNOWN: &str = "not-known";
