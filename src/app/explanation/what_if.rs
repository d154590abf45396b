//! What if some answers were others.

use leptos::prelude::*;

use super::Fold;
use crate::app::form::focus;
use crate::app::scores::axis::{Axis, Mark, Scale};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::patient::Field;
use crate::prognosis::{Estimate, Frequencies, WholePercent};
use crate::words::ExplanationText;

/// Pins the present answers; then both results stand side by side with their difference.
#[component]
pub fn WhatIf(estimate: Estimate) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let now = estimate;
    let comparison = move || {
        match form.pinned_estimate() {
        None => view! {
            <button type="button" class="button" id="pin" on:click=move |_| { form.pin(); focus_once_drawn("back-to-pinned") }>{words.explanation(ExplanationText::Pin)}</button>
        }
        .into_any(),
        Some(pinned) => view! { <Comparison pinned now=now.clone() /> }.into_any(),
    }
    };
    view! {
        <Fold id="what-if" title=ExplanationText::WhatIfTitle>
            <p class="meaning">{words.explanation(ExplanationText::WhatIfMeaning)}</p>
            {comparison}
        </Fold>
    }
}

/// The button pressed goes, or is drawn anew: who pressed it goes on from the one that takes its place.
fn focus_once_drawn(id: &'static str) {
    request_animation_frame(move || focus(id));
}

#[component]
fn Comparison(pinned: Estimate, now: Estimate) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let compared = move || {
        let changed = form.changed_since_pin();
        if changed.contains(&Field::Treatment) {
            let instead = words.explanation(ExplanationText::TreatmentDiffers);
            return view! { <p class="difference">{instead}</p> }.into_any();
        }
        view! {
            <BothSides pinned=pinned.clone() now=now.clone() />
            <p class="meaning">{words.changed(&changed)}</p>
        }
        .into_any()
    };
    view! {
        {compared}
        <div class="buttons">
            <button type="button" class="button" id="back-to-pinned" on:click=move |_| { form.back_to_pinned(); focus_once_drawn("back-to-pinned") }>
                {words.explanation(ExplanationText::BackToPinned)}
            </button>
            <button type="button" class="button" id="unpin" on:click=move |_| { form.unpin(); focus_once_drawn("pin") }>
                {words.explanation(ExplanationText::Unpin)}
            </button>
        </div>
    }
}

#[component]
fn BothSides(pinned: Estimate, now: Estimate) -> impl IntoView {
    let words = use_words();
    let alive = |estimate: &Estimate| {
        Frequencies::of(
            estimate.afs,
            estimate.amputation_first,
            estimate.death_first,
        )
        .alive_with_leg
    };
    let difference = words.difference(alive(&pinned), alive(&now));
    view! {
        <Scale />
        <Side title=ExplanationText::Pinned estimate=pinned is_hollow=true />
        <Side title=ExplanationText::Now estimate=now is_hollow=false />
        <p class="difference">{difference}</p>
    }
}

#[component]
fn Side(title: ExplanationText, estimate: Estimate, is_hollow: bool) -> impl IntoView {
    let words = use_words();
    let [afs, lower, upper] = [estimate.afs, estimate.lower, estimate.upper].map(WholePercent::of);
    let mark = Mark {
        value: Some(estimate.afs),
        span: None,
        is_hollow,
    };
    view! {
        <div class="side">
            <p class="score-line">
                <span>{words.explanation(title)}</span>
                <span class="score-value">{format!("{} ({})", words.percent(afs), words.range(lower, upper))}</span>
            </p>
            <Axis mark band=Some((estimate.lower, estimate.upper)) />
        </div>
    }
}
