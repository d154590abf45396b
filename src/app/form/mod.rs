//! The form.

mod choice;
mod derived;
mod glyph;
mod help;
mod notes;
mod number;
mod unit_switch;

use leptos::prelude::*;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use choice::ChoiceField;
use number::NumberField;

use super::state::FormState;
use super::transfer::{NoticeBar, OpenFile, PrefilledSummary};
use super::use_words;
use crate::draft::Group;
use crate::patient::{Accepts, Field, REQUIRED};
use crate::words::Text;

/// All questions of the pooled model, group by group.
#[component]
pub fn Form() -> impl IntoView {
    let words = use_words();
    let groups = Group::ALL.map(|group| view! { <GroupCard group /> });
    view! {
        // Enter in a text field must never reload the page.
        <form class="form" autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
            <h2 class="visually-hidden">{words.text(Text::FormTitle)}</h2>
            <p class="introduction">{words.text(Text::FormIntroduction)}</p>
            <OpenFile />
            <NoticeBar />
            <PrefilledSummary />
            {groups.into_iter().collect_view()}
            <FoldedGroup group=Group::FOR_SCORES />
        </form>
    }
}

#[component]
fn GroupCard(group: Group) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="card">
            <h3 class="card-heading">
                <span>{words.text(group.title)}</span>
                <AnsweredCount group />
            </h3>
            <Questions group />
        </section>
    }
}

/// A group that most clinicians will leave shut.
#[component]
fn FoldedGroup(group: Group) -> impl IntoView {
    let words = use_words();
    view! {
        <details class="card folded">
            <summary class="card-heading">
                <span>{words.text(group.title)}</span>
                <AnsweredCount group />
            </summary>
            <Questions group />
        </details>
    }
}

#[component]
fn Questions(group: Group) -> impl IntoView {
    let fields = group.fields.iter().map(|field| question(*field));
    view! { <div class="questions">{fields.collect_view()}</div> }
}

/// How many questions of a group are answered.
#[component]
fn AnsweredCount(group: Group) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let answered = move || {
        let answered = form.with(|draft| {
            group
                .fields
                .iter()
                .filter(|field| draft.is_answered(**field))
                .count()
        });
        words.answered(answered, group.fields.len())
    };
    view! { <span class="card-count">{answered}</span> }
}

fn question(field: Field) -> AnyView {
    match field.accepts() {
        Accepts::Quantity(_) => view! { <NumberField field /> }.into_any(),
        _ => view! { <ChoiceField field /> }.into_any(),
    }
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
