//! The factors, each leading to its rows.

use leptos::prelude::*;

use super::address;
use crate::app::use_words;
use crate::evidence::{Published, Selection};
use crate::hazard::Covariate;
use crate::words::EvidenceText;

/// Every factor of the model with the number of its rows.
#[component]
pub fn FactorList() -> impl IntoView {
    let words = use_words();
    let factors = Covariate::ALL.map(|covariate| view! { <Factor covariate /> });
    view! {
        <section class="card" aria-labelledby="factors-title">
            <h3 id="factors-title">{words.evidence(EvidenceText::FactorsTitle)}</h3>
            <ul class="factors">{factors.into_iter().collect_view()}</ul>
        </section>
    }
}

#[component]
fn Factor(covariate: Covariate) -> impl IntoView {
    let words = use_words();
    let evidence = Published::shipped();
    let rows = Selection::of_factor(covariate);
    let count = words.row_count(rows.effects(evidence).len(), rows.cohorts(evidence).len());
    view! {
        <li>
            <a href=address(&rows)>{words.factor(covariate)}</a>
            " "
            <span class="evidence-quiet">{count}</span>
        </li>
    }
}
