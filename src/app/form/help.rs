//! Help for a question: one line, and more behind a "?".

use leptos::prelude::*;

use super::input_id;
use super::notes::notes_id;
use super::unit_switch::unit_id;
use crate::app::use_words;
use crate::patient::Field;
use crate::words::Text;

/// What describes the input of a field, for those who do not see it: its one line of help, its unit, and its notes.
pub fn described_by(field: Field) -> String {
    let words = use_words();
    let mut ids = Vec::new();
    if !words.help(field).is_empty() {
        ids.push(help_id(field));
    }
    if matches!(field.units(), [unit] if !words.unit(*unit).is_empty()) {
        ids.push(unit_id(field));
    }
    ids.push(notes_id(field));
    ids.join(" ")
}

fn help_id(field: Field) -> String {
    format!("{}-help", input_id(field))
}

/// The help of a field; nothing where the question says enough.
#[component]
pub fn Help(field: Field) -> impl IntoView {
    let words = use_words();
    let (line, more) = (words.help(field), words.more(field));
    let more = (!more.is_empty()).then(|| view! { <More field more /> });
    (!line.is_empty() || more.is_some())
        .then(|| view! { <div class="help"><p class="help-line" id=help_id(field)>{line}</p>{more}</div> })
}

#[component]
fn More(field: Field, more: &'static str) -> impl IntoView {
    let words = use_words();
    let is_open = RwSignal::new(false);
    let id = format!("{}-more", input_id(field));
    view! {
        <button
            type="button"
            class="more"
            aria-expanded=move || is_open.get().to_string()
            aria-controls=id.clone()
            aria-label=format!("{} {}", words.text(Text::More), words.label(field))
            on:click=move |_| is_open.update(|open| *open = !*open)
        >
            "?"
        </button>
        <p class="more-text" id=id hidden=move || !is_open.get()>{more}</p>
    }
}
