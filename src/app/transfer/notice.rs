//! What there is to say about a file, a link or an emptied form.

use leptos::prelude::*;

use super::compared::Compared;
use super::open::OPEN_ID;
use crate::app::form::{focus_in_place, input_id};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::draft::{Filled, Source};
use crate::exchange::fhir::{RefusedBecause, RefusedValue};
use crate::exchange::{Json, Unreadable};
use crate::patient::Field;
use crate::words::{TransferText, Words};

/// Something to say at the top of the form.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The form was emptied and can be had back.
    Cleared,
    /// Answers were taken over; what was not, is listed.
    Taken {
        source: Source,
        taken: usize,
        kept: Vec<Field>,
        refused: Vec<RefusedValue>,
    },
    /// A file, or without its name a link, was not taken over.
    NotTaken {
        file: Option<String>,
        why: Unreadable,
    },
    /// An estimate was opened.
    Estimate { file: String, json: Json },
    /// The address has a patient where a server can read it.
    QueryRefused,
}

impl Notice {
    /// Answers were taken over.
    pub fn taken(source: Source, filled: Filled, mut refused: Vec<RefusedValue>) -> Self {
        let by_field = filled.refused.into_iter().filter_map(|refusal| {
            Some(RefusedValue {
                field: refusal.field()?,
                date: None,
                because: RefusedBecause::NotAccepted(refusal.reason),
            })
        });
        refused.extend(by_field);
        Notice::Taken {
            source,
            taken: filled.taken,
            kept: filled.kept,
            refused,
        }
    }

    /// A file, or without its name a link, was not taken over.
    pub fn not_taken(file: Option<String>, why: Unreadable) -> Self {
        Notice::NotTaken { file, why }
    }
}

/// Says it, also to a screen reader, until it is dismissed.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let content = move || form.notice.get().map(|notice| shown(words, form, notice));
    view! { <div class="notices" role="status">{content}</div> }
}

fn shown(words: &'static dyn Words, form: FormState, notice: Notice) -> impl IntoView {
    let class = match &notice {
        Notice::Cleared => "notice cleared",
        Notice::NotTaken { .. } | Notice::QueryRefused => "notice refused",
        _ => "notice",
    };
    let dismiss = move |_| {
        form.notice.set(None);
        focus_in_place(OPEN_ID);
    };
    view! {
        <div class=class>
            <div class="notice-text">{text(words, notice)}</div>
            <div class="notice-actions">
                <UndoButton />
                <button type="button" class="button" id="dismiss" on:click=dismiss>{words.transfer(TransferText::Dismiss)}</button>
            </div>
        </div>
    }
}

/// Has the form back as it was, as long as that is possible.
#[component]
fn UndoButton() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let undo = move |_| {
        form.undo();
        focus_in_place(&input_id(Field::Rutherford));
    };
    move || {
        form.has_past().then(|| {
            view! { <button type="button" class="button" id="undo" on:click=undo>{words.transfer(TransferText::Undo)}</button> }
        })
    }
}

fn text(words: &'static dyn Words, notice: Notice) -> AnyView {
    match notice {
        Notice::Cleared => paragraph(words.transfer(TransferText::Cleared)),
        Notice::QueryRefused => paragraph(words.transfer(TransferText::QueryRefused)),
        Notice::Estimate { file, json } => view! { <Compared file json /> }.into_any(),
        Notice::NotTaken { file, why } => not_taken(words, file.as_deref(), &why),
        Notice::Taken {
            source,
            taken,
            kept,
            refused,
        } => {
            let kept = kept.into_iter().map(|field| words.label(field).to_owned());
            let refused = refused.iter().map(|value| words.refused_value(value));
            let kept = list(words.transfer(TransferText::Kept), kept.collect());
            let refused = list(words.transfer(TransferText::NotTaken), refused.collect());
            view! { <p>{words.taken_over(source, taken)}</p> {kept} {refused} }.into_any()
        }
    }
}

fn not_taken(words: &'static dyn Words, file: Option<&str>, why: &Unreadable) -> AnyView {
    let details = match why {
        Unreadable::Refused(refusals) => refusals
            .iter()
            .map(|refusal| match refusal.field() {
                Some(field) => format!("{} ({})", words.refusal(refusal), field.path()),
                None => words.refusal(refusal),
            })
            .collect(),
        Unreadable::Misshapen(misfits) => {
            misfits.iter().map(|misfit| words.misfit(misfit)).collect()
        }
        Unreadable::Bundle(fault) => vec![words.bundle_fault(fault)],
        _ => Vec::new(),
    };
    view! {
        <p><strong>{words.not_taken_over(file)}</strong> " " {words.transfer(TransferText::NothingChanged)}</p>
        {list_or_line(words.unreadable(why), details)}
    }
    .into_any()
}

fn list_or_line(title: String, lines: Vec<String>) -> AnyView {
    let lines = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! { <p>{title}</p> <ul>{lines}</ul> }.into_any()
}

fn paragraph(text: &'static str) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

/// A headed list; nothing where it is empty.
fn list(title: &str, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| list_or_line(title.to_owned(), lines))
}
