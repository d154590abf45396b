//! The form.

mod choice;
mod derived;
mod glyph;
mod help;
mod notes;
mod number;
mod unit_switch;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

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

/// The id of what takes the focus for a field: its text input, or its first radio.
pub fn input_id(field: Field) -> String {
    field.path().replace('.', "-")
}

/// Puts the focus on a field and brings it into view.
pub fn focus_field(field: Field) {
    let element = gloo::utils::document().get_element_by_id(&input_id(field));
    // A field in a folded group has to be unfolded first.
    let folded = element.and_then(|element| element.closest("details").ok()?);
    if let Some(details) = folded {
        // An attribute of this name and value is always accepted.
        let _ = details.set_attribute("open", "");
    }
    focus(&input_id(field));
}

/// Puts the focus on the element with an id and brings it into view.
pub fn focus(id: &str) {
    focus_with(id, &FocusOptions::new());
}

/// Puts the focus on the element with an id; the page stays where it is.
pub fn focus_in_place(id: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    focus_with(id, &options);
}

fn focus_with(id: &str, options: &FocusOptions) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus has gone from the page; there is nothing to do then.
        let _ = element.focus_with_options(options);
    }
}
