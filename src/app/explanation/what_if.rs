//! What if some answers were others.

use std::time::Duration;

use leptos::prelude::*;

use super::{fold, meaning};
use crate::app::focus::focus;
use crate::app::markup::{Element, Node, group, html, live};
use crate::app::painting::after_painting;
use crate::app::scores::{Mark, axis, scale};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::Estimate;
use afs12_words::ExplanationText;

/// Pins the present answers; then both results stand side by side with their difference.
pub fn what_if(now: Estimate) -> Element {
    let words = use_words();
    let form = FormState::get();
    fold("what-if", ExplanationText::WhatIfTitle)
        .child(meaning(words.explanation(ExplanationText::WhatIfMeaning)))
        .child(live(move || match form.pinned_estimate() {
            None => button("pin", ExplanationText::Pin, move || {
                form.pin();
                focus_once_drawn("back-to-pinned");
            })
            .into(),
            Some(pinned) => comparison(pinned, now.clone()),
        }))
}

/// The button pressed goes, or is drawn anew: who pressed it goes on from the one that takes its place. It is drawn in the turn after
/// the one that follows the first frame.
fn focus_once_drawn(id: &'static str) {
    after_painting(move || set_timeout(move || focus(id), Duration::ZERO));
}

fn button(id: &'static str, text: ExplanationText, act: impl FnMut() + Send + 'static) -> Element {
    html("button")
        .attr("type", "button")
        .class("button")
        .attr("id", id)
        .on_click(act)
        .child(use_words().explanation(text))
}

fn comparison(pinned: Estimate, now: Estimate) -> Node {
    let form = FormState::get();
    let back = button("back-to-pinned", ExplanationText::BackToPinned, move || {
        form.back_to_pinned();
        focus_once_drawn("back-to-pinned");
    });
    let unpin = button("unpin", ExplanationText::Unpin, move || {
        form.unpin();
        focus_once_drawn("pin");
    });
    group([
        live(move || compared(&form.changed_since_pin(), &pinned, &now)),
        html("div").class("buttons").child(back).child(unpin).into(),
    ])
}

/// Both results; where the treatments differ, why they are not compared.
fn compared(changed: &[Field], pinned: &Estimate, now: &Estimate) -> Node {
    let words = use_words();
    let difference = html("p").class("difference");
    if changed.contains(&Field::Treatment) {
        let instead = words.explanation(ExplanationText::TreatmentDiffers);
        return difference.child(instead).into();
    }
    let shown = |estimate: &Estimate| estimate.frequencies().map(|of_100| of_100.alive_with_leg);
    let both = shown(pinned).zip(shown(now));
    let compared = both.map(|(pinned, now)| words.difference(pinned, now));
    group([
        scale(),
        side(ExplanationText::Pinned, pinned, true),
        side(ExplanationText::Now, now, false),
        difference.child(compared),
        meaning(words.changed(changed)),
    ])
}

fn side(title: ExplanationText, estimate: &Estimate, is_hollow: bool) -> Element {
    let words = use_words();
    let mark = Mark {
        value: Some(estimate.afs),
        span: None,
        is_hollow,
    };
    let figures = words.with_range(estimate.shown(), &estimate.range);
    let line = html("p")
        .class("score-line")
        .child(html("span").child(words.explanation(title)))
        .child(html("span").class("score-value").child(figures));
    html("div")
        .class("side")
        .child(line)
        .child(axis(mark, Some(estimate.range)))
}
