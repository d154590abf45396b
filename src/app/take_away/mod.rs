//! What is taken away from a result.

mod note;
mod print;

use leptos::prelude::*;

use super::markup::{Element, group, html};
use super::state::{FormState, Outcome};
use super::transfer::save_buttons;
use super::use_words;
use afs12_words::RecordText;
use note::copy_note;
use print::print_button;

/// A row of buttons under the result. Where an answer is missing or wrong there is nothing to take away.
pub fn take_away() -> Element {
    let words = use_words();
    let form = FormState::get();
    let has_result = Memo::new(move |_| {
        form.outcome
            .with(|outcome| matches!(outcome, Outcome::Estimated(_) | Outcome::NotClti(_)))
    });
    let buttons = group([print_button().into(), copy_note(), save_buttons()]);
    let title = words.record(RecordText::TakeAway);
    html("section")
        .class("take-away")
        .attr("aria-label", title)
        .live_flag("hidden", move || !has_result.get())
        .child(html("h3").child(title))
        .child(html("div").class("buttons").child(buttons))
}
