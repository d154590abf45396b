//! Why the estimate is what it is, how sure it is, and what to ask next.

mod moved;
mod next;
mod over_time;
mod sure;
mod what_if;

use leptos::prelude::*;
use web_sys::Element;

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

/// The cards that are unfolded. They stay so while the estimate, and with it every card, is drawn anew.
#[derive(Clone, Copy)]
pub struct Unfolded(StoredValue<Vec<&'static str>>);

impl Unfolded {
    /// With every card folded; provided to every component below.
    pub fn provide() {
        provide_context(Unfolded(StoredValue::new(Vec::new())));
    }

    fn note(self, id: &'static str, is_open: bool) {
        self.0.update_value(|open| {
            open.retain(|known| *known != id);
            open.extend(is_open.then_some(id));
        });
    }
}

/// A card that is folded until its title is tapped.
#[component]
fn Fold(id: &'static str, title: ExplanationText, children: Children) -> impl IntoView {
    let words = use_words();
    let unfolded: Unfolded = expect_context();
    let is_open = unfolded.0.with_value(|open| open.contains(&id));
    let note =
        move |event| unfolded.note(id, event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="card fold" id=id open=is_open on:toggle=note>
            <summary class="fold-title">
                <h3>{words.explanation(title)}</h3>
            </summary>
            {children()}
        </details>
    }
}
