//! The form.

mod choice;
mod derived;
mod glyph;
mod help;
mod notes;
mod number;
mod unit_switch;

use choice::choice_field;
use number::number_field;

use super::markup::{Element, html, live};
use super::state::FormState;
use super::transfer::{notice_bar, open_file, prefilled_summary};
use super::use_words;
use afs12_clinical::patient::{Accepts, Field, FormGroup, REQUIRED};
use afs12_words::Text;

/// All questions of the pooled model, group by group.
pub fn form() -> Element {
    let words = use_words();
    html("form")
        .class("form")
        .attr("autocomplete", "off")
        .attr("novalidate", "")
        // Enter in a text field must never reload the page.
        .on("submit", |event| event.prevent_default())
        .child(
            html("h2")
                .class("visually-hidden")
                .child(words.text(Text::FormTitle)),
        )
        .child(
            html("p")
                .class("introduction")
                .child(words.text(Text::FormIntroduction)),
        )
        .child(open_file())
        .child(notice_bar())
        .child(prefilled_summary())
        .children(FormGroup::ALL.map(group_card))
        .child(folded_group(FormGroup::FOR_SCORES))
}

fn group_card(group: FormGroup) -> Element {
    html("section")
        .class("card")
        .child(heading(html("h3"), group))
        .child(questions(group))
}

/// A group that most clinicians will leave shut.
fn folded_group(group: FormGroup) -> Element {
    html("details")
        .class("card folded")
        .child(heading(html("summary"), group))
        .child(questions(group))
}

/// The title of a group and how many of its questions are answered.
fn heading(element: Element, group: FormGroup) -> Element {
    let words = use_words();
    let form = FormState::get();
    let answered = move || {
        let answered = form.with(|draft| {
            group
                .fields()
                .iter()
                .filter(|field| draft.is_answered(**field))
                .count()
        });
        words.answered(answered, group.fields().len()).into()
    };
    element
        .class("card-heading")
        .child(html("span").child(words.group(group)))
        .child(html("span").class("card-count").child(live(answered)))
}

fn questions(group: FormGroup) -> Element {
    let questions = group.fields().iter().map(|field| match field.accepts() {
        Accepts::Quantity(_) => number_field(*field),
        _ => choice_field(*field),
    });
    html("div").class("questions").children(questions)
}

/// The question in words, and whether there is no estimate without its answer.
fn label_of(element: Element, field: Field) -> Element {
    let words = use_words();
    let required = is_required(field).then(|| {
        html("span")
            .class("required")
            .child(words.text(Text::Required))
    });
    element
        .class("label")
        .child(words.label(field))
        .child(" ")
        .child(required)
}

/// Whether there is no estimate without the field.
fn is_required(field: Field) -> bool {
    REQUIRED.contains(&field)
}
