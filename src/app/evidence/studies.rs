//! The studies that the effects come from.

use leptos::prelude::*;

use super::address;
use crate::app::use_words;
use crate::evidence::{Published, Selection, Study};
use crate::words::EvidenceText;

/// The studies, each with what was read of it.
#[component]
pub fn StudyList(studies: Vec<&'static Study>) -> impl IntoView {
    let words = use_words();
    let is_empty = studies.is_empty();
    let items = studies
        .into_iter()
        .map(|study| view! { <StudyItem study /> })
        .collect_view();
    (!is_empty).then(|| {
        view! {
            <section class="card" aria-labelledby="studies-title">
                <h3 id="studies-title">{words.evidence(EvidenceText::StudiesTitle)}</h3>
                <ul class="studies">{items}</ul>
            </section>
        }
    })
}

#[component]
fn StudyItem(study: &'static Study) -> impl IntoView {
    let words = use_words();
    let rows = Selection::of_study(&study.id);
    let count = words.effect_count(rows.effects(Published::shipped()).len());
    let size = format!("{}. ", words.patients(study.n));
    let read = format!("{}: ", words.evidence(EvidenceText::WasRead));
    view! {
        <li data-study=study.id.as_str()>
            <p class="study-citation" lang="en">{study.citation.as_str()}</p>
            <p class="evidence-quiet">
                {size} <span lang="en">{study.population.as_str()}</span> ". "
                {read} <span lang="en">{study.read.as_str()}</span> ". "
                <a href=address(&rows) aria-label=format!("{}: {count}", study.id)>{count.clone()}</a>
            </p>
        </li>
    }
}
