//! Help for a question: one line, and more behind a "?".

use leptos::prelude::*;

use super::notes::notes_id;
use super::unit_switch::unit_id;
use crate::app::focus::input_id;
use crate::app::markup::{Element, group, html};
use crate::app::use_words;
use afs12_clinical::patient::Field;
use afs12_words::Text;

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
pub fn help(field: Field) -> Option<Element> {
    let words = use_words();
    let (line, text) = (words.help(field), words.more(field));
    let more = (!text.is_empty()).then(|| group(more(field, text)));
    (!line.is_empty() || more.is_some()).then(|| {
        html("div")
            .class("help")
            .child(
                html("p")
                    .class("help-line")
                    .attr("id", help_id(field))
                    .child(line),
            )
            .child(more)
    })
}

fn more(field: Field, text: &'static str) -> [Element; 2] {
    let words = use_words();
    let is_open = RwSignal::new(false);
    let id = format!("{}-more", input_id(field));
    let label = format!("{} {}", words.text(Text::More), words.label(field));
    let button = html("button")
        .attr("type", "button")
        .class("more")
        .live_attr("aria-expanded", move || is_open.get().to_string())
        .attr("aria-controls", id.clone())
        .attr("aria-label", label)
        .on_click(move || is_open.update(|open| *open = !*open))
        .child("?");
    let text = html("p")
        .class("more-text")
        .attr("id", id)
        .live_flag("hidden", move || !is_open.get())
        .child(text);
    [button, text]
}
