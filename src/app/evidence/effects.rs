//! The effects: what was reported, the number that follows, and where it stands beside the others.

use super::plot::{Source, forest_mark, forest_scale};
use super::{english, of_study, quiet};
use crate::app::markup::{Element, group, html};
use crate::app::use_words;
use crate::chart::ForestAxis;
use crate::evidence::Effect;
use crate::hazard::{Covariate, Endpoint, HazardRatio};
use crate::prognosis::Model;
use crate::words::EvidenceText;

/// A table of effects; of one factor it is a forest plot with the model's own hazard ratios.
pub fn effect_table(
    effects: &[&'static Effect],
    factor: Option<Covariate>,
    endpoint: Option<Endpoint>,
    is_open: bool,
) -> Element {
    let words = use_words();
    let title = match factor {
        Some(factor) => format!(
            "{}: {}",
            words.evidence(EvidenceText::ForestTitle),
            words.factor(factor)
        ),
        None => words.evidence(EvidenceText::EffectsTitle).to_owned(),
    };
    let own = factor.map_or_else(Vec::new, |factor| own_ratios(factor, endpoint));
    let missing = effects
        .is_empty()
        .then(|| html("p").child(words.evidence(EvidenceText::NoEffects)));
    let is_tabled = !effects.is_empty() || factor.is_some();
    let table = is_tabled.then(|| {
        group([
            forest(effects, &own),
            quiet(words.evidence(EvidenceText::Legend)),
            quiet(words.evidence(EvidenceText::ContrastMeaning)),
        ])
    });
    html("details")
        .class("card evidence-fold")
        .flag("open", is_open)
        .child(html("summary").child(html("h3").child(title)))
        .child(missing)
        .child(table)
}

/// The effects as rows on one axis, the model's own below them.
fn forest(effects: &[&'static Effect], own: &[(Endpoint, HazardRatio)]) -> Element {
    let published = effects.iter().map(|effect| effect.hazard_ratio());
    let axis = ForestAxis::covering(published.chain(own.iter().map(|(_, ratio)| *ratio)));
    let rows = effects.iter().map(|effect| effect_row(effect, &axis));
    let own_rows = own
        .iter()
        .map(|(endpoint, ratio)| model_row(*endpoint, *ratio, &axis));
    html("table")
        .class("forest")
        .child(html("thead").child(effect_head(&axis)))
        .child(html("tbody").children(rows))
        .child(html("tbody").children(own_rows))
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

fn effect_head(axis: &ForestAxis) -> Element {
    let words = use_words();
    let head = || html("th").attr("scope", "col");
    let plot = html("span")
        .class("visually-hidden")
        .child(words.evidence(EvidenceText::ForestTitle));
    html("tr")
        .child(head().child(words.evidence(EvidenceText::Study)))
        .child(
            head()
                .class("forest-plot")
                .child(plot)
                .child(forest_scale(axis)),
        )
        .child(head().child(words.evidence(EvidenceText::HazardRatio)))
        .child(head().child(words.evidence(EvidenceText::ReportedAndDerivation)))
}

fn effect_row(effect: &'static Effect, axis: &ForestAxis) -> Element {
    let words = use_words();
    let ratio = effect.hazard_ratio();
    let [reported, derivation] = [EvidenceText::Reported, EvidenceText::Derivation]
        .map(|text| format!("{}: ", words.evidence(text)));
    let tag = (!effect.is_of_one_unit()).then(|| {
        html("span")
            .class("tag")
            .child(words.evidence(EvidenceText::OwnContrast))
    });
    let contrast = html("span")
        .class("evidence-quiet")
        .child(words.contrast(&effect.contrast))
        .child(" ")
        .child(tag);
    let head = html("th")
        .attr("scope", "row")
        .child(of_study(&effect.study))
        .child(forest_endpoint(effect.endpoint))
        .child(contrast);
    let origin = html("td")
        .class("forest-origin")
        .child(html("p").child(reported).child(english(&effect.reported)))
        .child(quiet(derivation).child(english(&effect.derivation)));
    html("tr")
        .class("forest-study")
        .child(head)
        .children(drawn(axis, ratio, Source::Study))
        .child(origin)
}

fn model_row(endpoint: Endpoint, ratio: HazardRatio, axis: &ForestAxis) -> Element {
    let words = use_words();
    let head = html("th")
        .attr("scope", "row")
        .child(words.evidence(EvidenceText::ModelRow))
        .child(forest_endpoint(endpoint));
    let origin = html("td")
        .class("forest-origin evidence-quiet")
        .child(words.evidence(EvidenceText::ModelMeaning));
    html("tr")
        .class("forest-model")
        .child(head)
        .children(drawn(axis, ratio, Source::Model))
        .child(origin)
}

fn forest_endpoint(endpoint: Endpoint) -> Element {
    html("span")
        .class("forest-endpoint")
        .child(use_words().published_endpoint(endpoint))
}

/// The cells of a hazard ratio: its place on the axis and its figures.
fn drawn(axis: &ForestAxis, ratio: HazardRatio, source: Source) -> [Element; 2] {
    [
        html("td")
            .class("forest-plot")
            .child(forest_mark(axis, ratio, source)),
        html("td")
            .class("forest-figures")
            .child(use_words().hazard_ratio(ratio)),
    ]
}
