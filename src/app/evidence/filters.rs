//! What narrows the rows.

use leptos::prelude::*;

use super::address;
use crate::app::use_words;
use crate::evidence::{Published, Selection};
use crate::hazard::{Covariate, Endpoint};
use crate::words::EvidenceText;

/// Three choices that narrow the rows, and how many rows are left.
#[component]
pub fn Filters(selection: Memo<Selection>) -> impl IntoView {
    let words = use_words();
    let evidence = Published::shipped();
    let factor = move || selection.with(|s| s.factor.map_or("", Covariate::name).to_owned());
    let endpoint = move || selection.with(|s| s.endpoint.map_or("", Endpoint::name).to_owned());
    let study = move || selection.with(|s| s.study.clone().unwrap_or_default());
    let choose = move |change: fn(&mut Selection, &str)| {
        Callback::new(move |value: String| {
            let mut chosen = selection.get_untracked();
            change(&mut chosen, &value);
            go_to(&chosen);
        })
    };
    let of_factor = choose(|selection, value| selection.factor = value.parse().ok());
    let of_endpoint = choose(|selection, value| selection.endpoint = Endpoint::named(value));
    let of_study = choose(|selection, value| {
        selection.study = (!value.is_empty()).then(|| value.to_owned());
    });
    let count = move || {
        selection.with(|selection| {
            words.selected(
                selection.effects(evidence).len(),
                selection.studies(evidence).len(),
                selection.cohorts(evidence).len(),
            )
        })
    };
    let everything = move || {
        let is_narrowed = !selection.with(Selection::is_everything);
        is_narrowed.then(|| {
            view! { <a href=address(&Selection::default())>{words.evidence(EvidenceText::ShowEverything)}</a> }
        })
    };
    view! {
        <fieldset class="evidence-filters">
            <legend class="visually-hidden">{words.evidence(EvidenceText::Filters)}</legend>
            <Filter id="evidence-factor" label=EvidenceText::Factor chosen=Signal::derive(factor) choose=of_factor>
                {options(Covariate::ALL.map(|c| (c.name(), words.factor(c))), factor)}
            </Filter>
            <Filter id="evidence-endpoint" label=EvidenceText::Endpoint chosen=Signal::derive(endpoint) choose=of_endpoint>
                {options(Endpoint::ALL.map(|e| (e.name(), words.published_endpoint(e))), endpoint)}
            </Filter>
            <Filter id="evidence-study" label=EvidenceText::Study chosen=Signal::derive(study) choose=of_study>
                <optgroup label=words.evidence(EvidenceText::StudiesOfEffects)>{options(study_ids(), study)}</optgroup>
                <optgroup label=words.evidence(EvidenceText::Cohorts)>{options(cohort_ids(), study)}</optgroup>
            </Filter>
            <p class="evidence-count">
                <span role="status">{count}</span>
                " "
                {everything}
            </p>
        </fieldset>
    }
}

/// One choice. Its options say themselves which is chosen: the browser drops a value set before they are there.
#[component]
fn Filter(
    id: &'static str,
    label: EvidenceText,
    chosen: Signal<String>,
    choose: Callback<String>,
    children: Children,
) -> impl IntoView {
    let words = use_words();
    view! {
        <p class="evidence-filter">
            <label for=id>{words.evidence(label)}</label>
            <select id=id prop:value=chosen on:change:target=move |event| choose.run(event.target().value())>
                <option value="" selected=move || chosen.get().is_empty()>{words.evidence(EvidenceText::All)}</option>
                {children()}
            </select>
        </p>
    }
}

fn options(
    named: impl IntoIterator<Item = (&'static str, &'static str)>,
    chosen: impl Fn() -> String + Copy + Send + 'static,
) -> impl IntoView {
    let option = move |(value, label): (&'static str, &'static str)| {
        view! { <option value=value selected=move || chosen() == value>{label}</option> }
    };
    named.into_iter().map(option).collect_view()
}

fn study_ids() -> impl Iterator<Item = (&'static str, &'static str)> {
    let studies = Published::shipped().studies.iter();
    studies.map(|study| (study.id.as_str(), study.id.as_str()))
}

/// The cohorts, each once: rows of one cohort stand together.
fn cohort_ids() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut ids: Vec<&str> = Published::shipped()
        .cohorts
        .iter()
        .map(|cohort| cohort.id.as_str())
        .collect();
    ids.dedup();
    ids.into_iter().map(|id| (id, id))
}

/// Goes to the address of a selection, as a link would: the back button leads back.
fn go_to(selection: &Selection) {
    // A hash is always accepted.
    let _ = gloo::utils::window()
        .location()
        .set_hash(&address(selection));
}
