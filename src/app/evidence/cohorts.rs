//! The cohorts that the level of the hazards comes from.

use leptos::prelude::*;

use super::address;
use crate::app::use_words;
use crate::evidence::{Cohort, Selection};
use crate::words::EvidenceText;

/// The cohorts with what was counted in each.
#[component]
pub fn CohortList(cohorts: Vec<&'static Cohort>, is_open: bool) -> impl IntoView {
    let words = use_words();
    let is_empty = cohorts.is_empty();
    let items = cohorts
        .into_iter()
        .map(|cohort| view! { <CohortItem cohort /> })
        .collect_view();
    (!is_empty).then(|| {
        view! {
            <details class="card evidence-fold" open=is_open>
                <summary><h3>{words.evidence(EvidenceText::CohortsTitle)}</h3></summary>
                <p class="evidence-quiet">{words.evidence(EvidenceText::CohortsMeaning)}</p>
                <ul class="cohorts">{items}</ul>
            </details>
        }
    })
}

#[component]
fn CohortItem(cohort: &'static Cohort) -> impl IntoView {
    let words = use_words();
    let size = format!(" ({}): ", words.cohort_size(cohort.n));
    let share = words.cohort_share(cohort.endpoint, cohort.event_free);
    let error = format!(
        "{}: {}, ",
        words.evidence(EvidenceText::StandardError),
        words.number(cohort.se, 3)
    );
    let mix = (!cohort.mix.is_empty()).then(|| {
        let label = words.evidence(EvidenceText::Mix);
        view! { <p class="evidence-quiet">{format!("{label}: {}.", words.mix(&cohort.mix))}</p> }
    });
    view! {
        <li data-cohort=cohort.id.as_str()>
            <p>
                <a href=address(&Selection::of_study(&cohort.id))>{cohort.id.as_str()}</a>
                {size}
                <strong>{share}</strong>
            </p>
            <p class="evidence-quiet" lang="en">{cohort.citation.as_str()}</p>
            {mix}
            <p class="evidence-quiet">{error} <span lang="en">{cohort.se_from.as_str()}</span> "."</p>
        </li>
    }
}
