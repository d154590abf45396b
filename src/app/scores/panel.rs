//! The predictions of one endpoint at one time, on a common axis.

use super::axis::{Mark, axis, scale};
use super::source;
use crate::app::markup::{Element, html};
use crate::app::use_words;
use afs12_clinical::prognosis::{Estimate, FITTED_MONTH, Range};
use afs12_clinical::scores::{Panel, Row, ScoreEndpoint};
use afs12_words::ScoreText;

/// One endpoint at one time: the pooled model where it answers the same question, then a row a score.
pub fn panel_of(panel: &Panel, estimate: &Estimate) -> Element {
    let words = use_words();
    let is_pooled =
        (panel.endpoint, panel.months) == (ScoreEndpoint::AmputationFreeSurvival, FITTED_MONTH);
    let band = is_pooled.then_some(estimate.range);
    html("div")
        .class("panel")
        .child(html("h4").child(words.endpoint(panel.endpoint, panel.months)))
        .child(scale())
        .child(is_pooled.then(|| pooled_row(estimate)))
        .children(panel.rows.iter().map(|row| score_row(row, band)))
}

fn pooled_row(estimate: &Estimate) -> Element {
    let words = use_words();
    let mark = Mark {
        value: Some(estimate.afs),
        span: None,
        is_hollow: false,
    };
    let name = html("span")
        .class("score-name")
        .child(words.scores(ScoreText::PooledModel));
    let value = html("span")
        .class("score-value")
        .child(words.with_range(estimate.shown(), &estimate.range));
    html("div")
        .class("score-row pooled-row")
        .child(html("p").class("score-line").child(name).child(value))
        .child(axis(mark, Some(estimate.range)))
}

/// A score's prediction; a tap shows where it comes from.
fn score_row(row: &Row, band: Option<Range>) -> Element {
    let words = use_words();
    let prediction = &row.prediction;
    let standing = words.standing(row.points, row.group);
    let standing = (!standing.is_empty()).then(|| html("p").class("standing").child(standing));
    let mark = Mark {
        value: prediction.value,
        span: prediction
            .low
            .zip(prediction.high)
            .map(|(lower, upper)| Range { lower, upper }),
        is_hollow: row.is_outside_population,
    };
    let tags = [
        (prediction.derived, ScoreText::Derived),
        (row.is_outside_population, ScoreText::OtherPopulation),
    ];
    let tags = tags.into_iter().filter(|(applies, _)| *applies);
    let name = html("span")
        .class("score-name")
        .child(words.score_name(row.score))
        .child(" ")
        .children(tags.map(|(_, text)| html("span").class("tag").child(words.scores(text))));
    let value = html("span")
        .class("score-value")
        .child(words.prediction(prediction));
    let summary = html("summary")
        .child(html("span").class("score-line").child(name).child(value))
        .child(axis(mark, band));
    html("details")
        .class("score-row")
        .attr("data-score", row.score.facts().id)
        .child(summary)
        .child(standing)
        .child(source(row.score))
}
