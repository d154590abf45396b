//! Every group against the prediction made without its registry or study.

use super::endpoint::{endpoint_figures, endpoint_rows};
use super::models::{published_models, sampling};
use super::plot::plot;
use super::{agreement, evidence_counts, outcome_text};
use crate::app::evidence::fold;
use crate::app::markup::{Element, Node, group, html};
use crate::app::use_words;
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::{Model, centres_interval, studies_factor};
use afs12_words::AboutText;

/// The share that the differences between hospitals are explained at, a fraction.
const EXAMPLE_SHARE: f64 = 0.75;

/// The calibration page: amputation-free survival first, the other endpoints folded.
pub fn calibration_page() -> Element {
    let words = use_words();
    let [first, others @ ..] = Endpoint::ALL;
    html("article")
        .class("about calibration")
        .child(html("h2").child(words.about(AboutText::CalibrationTitle)))
        .child(html("p").child(words.calibration_introduction(evidence_counts())))
        .child(agreement(words).map(|text| html("p").class("statement").child(text)))
        .child(first_endpoint(first))
        .children(others.map(other_endpoint))
        .children(published_models())
        .children(sampling())
        .child(
            html("p")
                .class("quiet")
                .child(words.about(AboutText::CalibrationLimits)),
        )
}

/// An endpoint with how to read its figures, its plot and its intervals.
fn first_endpoint(endpoint: Endpoint) -> Element {
    let words = use_words();
    let text = |text| html("p").child(words.about(text));
    let title = |title| html("h4").child(words.about(title));
    let reading = html("div")
        .child(text(AboutText::PlotReading))
        .child(title(AboutText::IntervalsTitle))
        .child(text(AboutText::ObservedInterval))
        .child(text(AboutText::ExpectedInterval))
        .child(title(AboutText::HeterogeneityTitle))
        .children(heterogeneity());
    let columns = html("div")
        .class("about-columns")
        .child(plot(endpoint))
        .child(reading);
    html("section")
        .attr("data-endpoint", endpoint.name())
        .child(html("h3").child(words.about(outcome_text(endpoint))))
        .child(endpoint_figures(endpoint))
        .child(text(AboutText::FiguresMeaning).class("quiet"))
        .child(columns)
        .child(endpoint_rows(endpoint))
}

fn other_endpoint(endpoint: Endpoint) -> Element {
    let words = use_words();
    let title = html("h3").child(words.about(outcome_text(endpoint)));
    fold("about-fold", title, false, move || {
        group([
            Node::from(endpoint_figures(endpoint)),
            html("div")
                .class("about-columns")
                .child(plot(endpoint))
                .into(),
            endpoint_rows(endpoint),
        ])
    })
    .attr("data-endpoint", endpoint.name())
}

/// The heterogeneities in words.
fn heterogeneity() -> [Element; 2] {
    let words = use_words();
    let model = Model::shipped();
    let spread = &model.hyperparameters;
    let ends = centres_interval(model, EXAMPLE_SHARE);
    let between_centres = words.between_centres(spread, EXAMPLE_SHARE, &ends);
    let between_studies = words.between_studies(spread.tau_effect, studies_factor(model));
    [between_centres, between_studies].map(|text| html("p").child(text))
}
