//! The marks of prefilled answers, and their confirmation.

use leptos::prelude::*;

use crate::app::form::{focus_field, focus_in_place, input_id};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::draft::{Draft, Origin};
use crate::patient::Field;
use crate::words::TransferText;

fn is_prefilled(form: FormState, field: Field) -> Memo<Option<Origin>> {
    Memo::new(move |_| form.with(|draft| draft.prefilled(field).cloned()))
}

/// Says under a field that its answer was prefilled, from what and of which day.
#[component]
pub fn PrefilledMark(field: Field) -> impl IntoView {
    let words = use_words();
    let origin = is_prefilled(FormState::get(), field);
    move || {
        origin.get().map(|origin| {
            let text = words.prefilled(origin.source, origin.date.as_deref());
            view! { <p class="prefilled">{text}</p> }
        })
    }
}

/// Confirms the prefilled answer of a field.
#[component]
pub fn ConfirmButton(field: Field) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let origin = is_prefilled(form, field);
    let confirm = move |_| {
        form.confirm(Some(field));
        // The button goes; whoever pressed it goes on from the field.
        focus_in_place(&input_id(field));
    };
    let text = words.transfer(TransferText::Confirm);
    let name = format!("{text}: {}", words.label(field));
    move || {
        origin.get().is_some().then(|| {
            view! {
                <button type="button" class="button confirm" id=format!("{}-confirm", input_id(field)) aria-label=name.clone() on:click=confirm>
                    {text}
                </button>
            }
        })
    }
}

fn count(form: FormState) -> Memo<usize> {
    Memo::new(move |_| form.with(|draft| draft.unconfirmed().count()))
}

/// Says at the top of the form how many answers were prefilled, and confirms them all.
#[component]
pub fn PrefilledSummary() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let count = count(form);
    let confirm = move |_| {
        form.confirm(None);
        focus_in_place(&input_id(Field::Rutherford));
    };
    let summary = move |count: usize| {
        view! {
            <div class="notice prefilled-summary">
                <p>
                    <strong>{words.unconfirmed(count)}</strong>
                    " "
                    {words.transfer(TransferText::CheckPrefilled)}
                </p>
                <button type="button" class="button" id="confirm-all" on:click=confirm>{words.confirm_all(count)}</button>
            </div>
        }
    };
    move || Some(count.get()).filter(|count| *count > 0).map(summary)
}

/// Says beside the result how many of its answers nobody has confirmed, and leads to the first.
#[component]
pub fn Unconfirmed() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let count = count(form);
    let go = move |_| {
        form.result_is_open.set(false);
        let first = form.with_untracked(|draft: &Draft| draft.unconfirmed().next());
        if let Some(field) = first {
            // On a small screen the form is drawn only after the result has gone.
            request_animation_frame(move || focus_field(field));
        }
    };
    let line = move |count: usize| {
        view! {
            <p class="warning unconfirmed">
                {words.unconfirmed(count)}
                " "
                <button type="button" class="link" on:click=go>{words.transfer(TransferText::ToUnconfirmed)}</button>
            </p>
        }
    };
    move || Some(count.get()).filter(|count| *count > 0).map(line)
}
