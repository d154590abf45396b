//! The bar at the top of the form that says what became of a file, a link or an emptied form.

use leptos::prelude::*;

use super::compared::compared;
use crate::app::focus::{OPEN_ID, focus_in_place, input_id};
use crate::app::markup::{Element, Node, group, html, live};
use crate::app::state::{FormState, Notice};
use crate::app::use_words;
use afs12_clinical::patient::Field;
use afs12_exchange::Unreadable;
use afs12_words::{TransferText, Words};

/// Says it, also to a screen reader, until it is dismissed.
pub fn notice_bar() -> Element {
    let words = use_words();
    let form = FormState::get();
    let content = live(move || {
        let notice = form.notice.get();
        notice.map(|notice| shown(words, form, notice)).into()
    });
    html("div")
        .class("notices")
        .attr("role", "status")
        .child(content)
}

fn shown(words: &'static dyn Words, form: FormState, notice: Notice) -> Element {
    let class = match &notice {
        Notice::Cleared => "notice cleared",
        Notice::NotTaken { .. } | Notice::QueryRefused => "notice refused",
        _ => "notice",
    };
    let dismiss = move || {
        form.notice.set(None);
        focus_in_place(OPEN_ID);
    };
    let dismiss = html("button")
        .attr("type", "button")
        .class("button")
        .attr("id", "dismiss")
        .on_click(dismiss)
        .child(words.transfer(TransferText::Dismiss));
    let actions = html("div")
        .class("notice-actions")
        .child(undo_button())
        .child(dismiss);
    html("div")
        .class(class)
        .child(html("div").class("notice-text").child(text(words, notice)))
        .child(actions)
}

/// Has the form back as it was, as long as that is possible.
fn undo_button() -> Node {
    let words = use_words();
    let form = FormState::get();
    let undo = move || {
        form.undo();
        focus_in_place(&input_id(Field::Rutherford));
    };
    live(move || {
        let button = form.has_past().then(|| {
            html("button")
                .attr("type", "button")
                .class("button")
                .attr("id", "undo")
                .on_click(undo)
                .child(words.transfer(TransferText::Undo))
        });
        button.into()
    })
}

fn text(words: &'static dyn Words, notice: Notice) -> Node {
    let paragraph = |text| html("p").child(words.transfer(text)).into();
    match notice {
        Notice::Cleared => paragraph(TransferText::Cleared),
        Notice::QueryRefused => paragraph(TransferText::QueryRefused),
        Notice::Estimate { file, json } => compared(file, json),
        Notice::NotTaken { file, why } => not_taken(words, file.as_deref(), &why),
        Notice::Taken {
            source,
            taken,
            kept,
            refused,
        } => {
            let kept = kept.iter().map(|field| words.label(*field).to_owned());
            let refused = refused.iter().map(|value| words.refused_value(value));
            group([
                html("p").child(words.taken_over(source, taken)).into(),
                list(words.transfer(TransferText::Kept), kept.collect()),
                list(words.transfer(TransferText::NotTaken), refused.collect()),
            ])
        }
    }
}

fn not_taken(words: &'static dyn Words, file: Option<&str>, why: &Unreadable) -> Node {
    let details = match why {
        Unreadable::Refused(validation_errors) => validation_errors
            .iter()
            .map(|validation_error| match validation_error.field() {
                Some(field) => format!(
                    "{} ({})",
                    words.validation_error(validation_error),
                    field.path()
                ),
                None => words.validation_error(validation_error),
            })
            .collect(),
        Unreadable::Misshapen(violations) => violations
            .iter()
            .map(|violation| words.violation(violation))
            .collect(),
        Unreadable::Bundle(fault) => vec![words.bundle_fault(fault)],
        _ => Vec::new(),
    };
    let said = html("p")
        .child(html("strong").child(words.not_taken_over(file)))
        .child(" ")
        .child(words.transfer(TransferText::NothingChanged));
    group([said.into(), list_or_line(words.unreadable(why), details)])
}

fn list_or_line(title: String, lines: Vec<String>) -> Node {
    let lines = lines.into_iter().map(|line| html("li").child(line));
    group([html("p").child(title), html("ul").children(lines)])
}

/// A headed list; nothing where it is empty.
fn list(title: &str, lines: Vec<String>) -> Node {
    match lines.is_empty() {
        true => Node::Nothing,
        false => list_or_line(title.to_owned(), lines),
    }
}
