//! The marks of prefilled answers, and their confirmation.

use leptos::prelude::*;

use crate::app::focus::{focus_field, focus_in_place, input_id};
use crate::app::markup::{Element, Node, html, live};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::Field;
use afs12_form::{Draft, Origin};
use afs12_words::TransferText;

/// Says under a field that its answer was prefilled, from what and of which day.
pub fn prefilled_mark(field: Field) -> Node {
    let words = use_words();
    let state = FormState::get().field(field);
    live(move || {
        let text = |origin: &Origin| words.prefilled(origin.source, origin.date.as_deref());
        let text = state.with(|state| state.origin.as_ref().map(text));
        text.map(|text| html("p").class("prefilled").child(text))
            .into()
    })
}

/// Confirms the prefilled answer of a field.
pub fn confirm_button(field: Field) -> Node {
    let words = use_words();
    let form = FormState::get();
    let state = form.field(field);
    let confirm = move || {
        form.confirm(Some(field));
        // The button goes; whoever pressed it goes on from the field.
        focus_in_place(&input_id(field));
    };
    let text = words.transfer(TransferText::Confirm);
    live(move || {
        let button = state.with(|state| state.origin.is_some()).then(|| {
            html("button")
                .attr("type", "button")
                .class("button confirm")
                .attr("id", format!("{}-confirm", input_id(field)))
                .attr("aria-label", format!("{text}: {}", words.label(field)))
                .on_click(confirm)
                .child(text)
        });
        button.into()
    })
}

fn count(form: FormState) -> Memo<usize> {
    Memo::new(move |_| form.with(|draft| draft.unconfirmed().count()))
}

/// Says at the top of the form how many answers were prefilled, and confirms them all.
pub fn prefilled_summary() -> Node {
    let words = use_words();
    let form = FormState::get();
    let confirm = move || {
        form.confirm(None);
        focus_in_place(&input_id(Field::Rutherford));
    };
    while_any(form, move |count| {
        let text = html("p")
            .child(html("strong").child(words.unconfirmed(count)))
            .child(" ")
            .child(words.transfer(TransferText::CheckPrefilled));
        let button = html("button")
            .attr("type", "button")
            .class("button")
            .attr("id", "confirm-all")
            .on_click(confirm)
            .child(words.confirm_all(count));
        html("div")
            .class("notice prefilled-summary")
            .child(text)
            .child(button)
    })
}

/// Drawn with the number of answers that nobody has confirmed, as long as there are any.
fn while_any(form: FormState, draw: impl Fn(usize) -> Element + Send + 'static) -> Node {
    let count = count(form);
    live(move || {
        let count = Some(count.get()).filter(|count| *count > 0);
        count.map(&draw).into()
    })
}

/// Says beside the result how many of its answers nobody has confirmed, and leads to the first.
pub fn unconfirmed() -> Node {
    let words = use_words();
    let form = FormState::get();
    let go = move || {
        form.result_is_open.set(false);
        let first = form.with_untracked(|draft: &Draft| draft.unconfirmed().next());
        if let Some(field) = first {
            // On a small screen the form is drawn only after the result has gone.
            request_animation_frame(move || focus_field(field));
        }
    };
    while_any(form, move |count| {
        let link = html("button")
            .attr("type", "button")
            .class("link")
            .on_click(go)
            .child(words.transfer(TransferText::ToUnconfirmed));
        html("p")
            .class("warning unconfirmed")
            .child(words.unconfirmed(count))
            .child(" ")
            .child(link)
    })
}
