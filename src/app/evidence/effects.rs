//! The effects: what was printed, the number that follows, and where it stands beside the others.

use super::fold::fold;
use super::names::{english, of_study};
use super::plot::{Source, forest_mark, forest_scale};
use super::quiet;
use crate::app::markup::{Element, Node, group, html};
use crate::app::use_words;
use crate::chart::ForestAxis;
use afs12_clinical::hazard::{Covariate, Endpoint, HazardRatio};
use afs12_clinical::prognosis::Model;
use afs12_evidence::Effect;
use afs12_words::EvidenceText;

/// A table of effects; of one factor it is a forest plot with the model's own hazard ratios.
pub fn effect_table(
    effects: Vec<&'static Effect>,
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
    let title = html("h3").child(title);
    fold("card evidence-fold", title, is_open, move || {
        let own = factor.map_or_else(Vec::new, |factor| own_ratios(factor, endpoint));
        let missing = effects
            .is_empty()
            .then(|| html("p").child(words.evidence(EvidenceText::NoEffects)));
        let is_tabled = !effects.is_empty() || factor.is_some();
        let table = is_tabled.then(|| forest(&effects, &own));
        let meanings = [
            EvidenceText::Legend,
            EvidenceText::ContrastMeaning,
            EvidenceText::DerivationMeaning,
        ];
        let meanings = meanings.map(|text| quiet(words.evidence(text)));
        let meanings = is_tabled.then(|| group(meanings));
        group([Node::from(missing), table.into(), meanings.into()])
    })
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
        .child(head().child(words.evidence(EvidenceText::PrintedAndDerivation)))
}

fn effect_row(effect: &'static Effect, axis: &ForestAxis) -> Element {
    let words = use_words();
    let tag = (!effect.is_of_one_unit()).then(|| {
        html("span")
            .class("tag")
            .child(words.evidence(EvidenceText::NotComparable))
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
    html("tr")
        .class("forest-study")
        .attr("data-study", effect.study.as_str())
        .child(head)
        .children(drawn(axis, effect.hazard_ratio(), Source::Study))
        .child(origin(effect))
}

/// What the source prints, and how the hazard ratio follows from it.
fn origin(effect: &'static Effect) -> Element {
    let words = use_words();
    let label = |label| format!("{}: ", words.evidence(label));
    let printed = format!("{}{}.", label(EvidenceText::Printed), words.printed(effect));
    let quoted = |name, text: &'static str| quiet(label(name)).child(english(text)).child(".");
    let factor = effect.factor.as_deref();
    let note = effect.note.as_deref();
    html("td")
        .class("forest-origin")
        .child(html("p").child(printed))
        .child(factor.map(|text| quoted(EvidenceText::SourceFactor, text)))
        .child(quiet(words.derivation(effect)))
        .child(note.map(|text| quoted(EvidenceText::Note, text)))
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
