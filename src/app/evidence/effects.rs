//! The effects: what was reported, the number that follows, and where it stands beside the others.

use leptos::prelude::*;

use super::address;
use super::plot::{ForestMark, ForestScale, Source};
use crate::app::use_words;
use crate::chart::ForestAxis;
use crate::evidence::{Effect, Selection};
use crate::hazard::{Covariate, Endpoint, HazardRatio};
use crate::prognosis::Model;
use crate::words::EvidenceText;

/// A table of effects; of one factor it is a forest plot with the model's own hazard ratios.
#[component]
pub fn EffectTable(
    effects: Vec<&'static Effect>,
    factor: Option<Covariate>,
    endpoint: Option<Endpoint>,
    is_open: bool,
) -> impl IntoView {
    let words = use_words();
    let own = factor.map_or_else(Vec::new, |factor| own_ratios(factor, endpoint));
    let published = effects.iter().map(|effect| effect.hazard_ratio());
    let all = published.chain(own.iter().map(|(_, ratio)| *ratio));
    let axis = StoredValue::new(ForestAxis::covering(all));
    let title = match factor {
        Some(factor) => format!(
            "{}: {}",
            words.evidence(EvidenceText::ForestTitle),
            words.factor(factor)
        ),
        None => words.evidence(EvidenceText::EffectsTitle).to_owned(),
    };
    let is_empty = effects.is_empty();
    let missing = is_empty.then(|| view! { <p>{words.evidence(EvidenceText::NoEffects)}</p> });
    let rows = effects
        .into_iter()
        .map(|effect| view! { <EffectRow effect axis /> });
    let own_rows = own
        .into_iter()
        .map(|(endpoint, ratio)| view! { <ModelRow endpoint ratio axis /> });
    let is_tabled = !is_empty || factor.is_some();
    let table = is_tabled.then(|| {
        view! {
            <table class="forest">
                <EffectHead axis />
                <tbody>{rows.collect_view()}</tbody>
                <tbody>{own_rows.collect_view()}</tbody>
            </table>
            <p class="evidence-quiet">{words.evidence(EvidenceText::Legend)}</p>
            <p class="evidence-quiet">{words.evidence(EvidenceText::ContrastMeaning)}</p>
        }
    });
    view! {
        <details class="card evidence-fold" open=is_open>
            <summary><h3>{title}</h3></summary>
            {missing}
            {table}
        </details>
    }
}

/// The model's own hazard ratios of a factor, for the causes that the endpoint counts.
fn own_ratios(factor: Covariate, endpoint: Option<Endpoint>) -> Vec<(Endpoint, HazardRatio)> {
    let own = Model::shipped().hazard_ratio(factor);
    let endpoint = endpoint.unwrap_or(Endpoint::AmputationFreeSurvival);
    let causes = [
        (endpoint.counts_death(), Endpoint::Death, own.death),
        (
            endpoint.counts_amputation(),
            Endpoint::MajorAmputation,
            own.amputation,
        ),
    ];
    let counted = causes.into_iter().filter(|(is_counted, ..)| *is_counted);
    counted.map(|(_, cause, ratio)| (cause, ratio)).collect()
}

#[component]
fn EffectHead(axis: StoredValue<ForestAxis>) -> impl IntoView {
    let words = use_words();
    view! {
        <thead>
            <tr>
                <th scope="col">{words.evidence(EvidenceText::Study)}</th>
                <th scope="col" class="forest-plot">
                    <span class="visually-hidden">{words.evidence(EvidenceText::ForestTitle)}</span>
                    <ForestScale axis />
                </th>
                <th scope="col">{words.evidence(EvidenceText::HazardRatio)}</th>
                <th scope="col">{words.evidence(EvidenceText::ReportedAndDerivation)}</th>
            </tr>
        </thead>
    }
}

#[component]
fn EffectRow(effect: &'static Effect, axis: StoredValue<ForestAxis>) -> impl IntoView {
    let words = use_words();
    let ratio = effect.hazard_ratio();
    let [reported, derivation] = [EvidenceText::Reported, EvidenceText::Derivation]
        .map(|text| format!("{}: ", words.evidence(text)));
    let tag = (!effect.is_of_one_unit())
        .then(|| view! { <span class="tag">{words.evidence(EvidenceText::OwnContrast)}</span> });
    view! {
        <tr class="forest-study">
            <th scope="row">
                <a href=address(&Selection::of_study(&effect.study))>{effect.study.as_str()}</a>
                <span class="forest-endpoint">{words.published_endpoint(effect.endpoint)}</span>
                <span class="evidence-quiet">{words.contrast(&effect.contrast)} " " {tag}</span>
            </th>
            <td class="forest-plot"><ForestMark axis ratio source=Source::Study /></td>
            <td class="forest-figures">{words.hazard_ratio(ratio)}</td>
            <td class="forest-origin">
                <p>{reported} <span lang="en">{effect.reported.as_str()}</span></p>
                <p class="evidence-quiet">{derivation} <span lang="en">{effect.derivation.as_str()}</span></p>
            </td>
        </tr>
    }
}

#[component]
fn ModelRow(
    endpoint: Endpoint,
    ratio: HazardRatio,
    axis: StoredValue<ForestAxis>,
) -> impl IntoView {
    let words = use_words();
    view! {
        <tr class="forest-model">
            <th scope="row">
                {words.evidence(EvidenceText::ModelRow)}
                <span class="forest-endpoint">{words.published_endpoint(endpoint)}</span>
            </th>
            <td class="forest-plot"><ForestMark axis ratio source=Source::Model /></td>
            <td class="forest-figures">{words.hazard_ratio(ratio)}</td>
            <td class="forest-origin evidence-quiet">{words.evidence(EvidenceText::ModelMeaning)}</td>
        </tr>
    }
}
