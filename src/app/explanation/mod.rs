//! Why the estimate is what it is, how sure it is, and what to ask next.

mod moved;
mod next;
mod over_time;
mod sure;
mod what_if;

use leptos::prelude::*;

use moved::Moved;
use next::AskNext;
use over_time::OverTime;
use sure::HowSure;
use what_if::WhatIf;

use super::use_words;
use crate::prognosis::Estimate;
use crate::words::ExplanationText;

/// The explanation of an estimate, one folded card a question that a reader may have.
#[component]
pub fn Explanation(estimate: Estimate) -> impl IntoView {
    view! {
        <AskNext open_questions=estimate.unanswered.clone() />
        <HowSure estimate=estimate.clone() />
        <Moved effects=estimate.effects.clone() />
        <OverTime curve=estimate.curve.clone() />
        <WhatIf estimate />
    }
}

/// A card that is folded until its title is tapped.
#[component]
fn Fold(id: &'static str, title: ExplanationText, children: Children) -> impl IntoView {
    let words = use_words();
    view! {
        <details class="card fold" id=id>
            <summary class="fold-title">
                <h3>{words.explanation(title)}</h3>
            </summary>
            {children()}
        </details>
    }
}
