//! The predictions of one endpoint at one time, on a common axis.

use leptos::prelude::*;

use super::Source;
use super::axis::{Axis, Mark, Scale};
use crate::app::use_words;
use crate::prognosis::{Estimate, FITTED_MONTH, WholePercent};
use crate::scores::{Endpoint, Panel, Row};
use crate::words::ScoreText;

/// One endpoint at one time: the pooled model where it answers the same question, then a row a score.
#[component]
pub fn PanelView(panel: Panel, estimate: Estimate) -> impl IntoView {
    let words = use_words();
    let is_pooled =
        (panel.endpoint, panel.months) == (Endpoint::AmputationFreeSurvival, FITTED_MONTH);
    let band = is_pooled.then_some((estimate.lower, estimate.upper));
    let pooled = is_pooled.then(|| view! { <PooledRow estimate /> });
    let rows = panel
        .rows
        .into_iter()
        .map(|row| view! { <ScoreRow row band /> })
        .collect_view();
    view! {
        <div class="panel">
            <h4>{words.endpoint(panel.endpoint, panel.months)}</h4>
            <Scale />
            {pooled}
            {rows}
        </div>
    }
}

#[component]
fn PooledRow(estimate: Estimate) -> impl IntoView {
    let words = use_words();
    let [afs, lower, upper] = [estimate.afs, estimate.lower, estimate.upper].map(WholePercent::of);
    let mark = Mark {
        value: Some(estimate.afs),
        span: None,
        is_hollow: false,
    };
    view! {
        <div class="score-row pooled-row">
            <p class="score-line">
                <span class="score-name">{words.scores(ScoreText::PooledModel)}</span>
                <span class="score-value">{format!("{} ({})", words.percent(afs), words.range(lower, upper))}</span>
            </p>
            <Axis mark band=Some((estimate.lower, estimate.upper)) />
        </div>
    }
}

/// A score's prediction; a tap shows where it comes from.
#[component]
fn ScoreRow(row: Row, band: Option<(f64, f64)>) -> impl IntoView {
    let words = use_words();
    let Row {
        score,
        prediction,
        points,
        group,
        is_outside_population,
    } = row;
    let standing = words.standing(points, group);
    let standing = (!standing.is_empty()).then(|| view! { <p class="standing">{standing}</p> });
    let mark = Mark {
        value: prediction.value,
        span: prediction.low.zip(prediction.high),
        is_hollow: is_outside_population,
    };
    let tags = [
        (prediction.derived, ScoreText::Derived),
        (is_outside_population, ScoreText::OtherPopulation),
    ];
    let tags = tags.into_iter().filter(|(applies, _)| *applies);
    let tags = tags
        .map(|(_, text)| view! { <span class="tag">{words.scores(text)}</span> })
        .collect_view();
    view! {
        <details class="score-row" data-score=score.id()>
            <summary>
                <span class="score-line">
                    <span class="score-name">{words.score_name(score)} " " {tags}</span>
                    <span class="score-value">{words.prediction(&prediction)}</span>
                </span>
                <Axis mark band />
            </summary>
            {standing}
            <Source score />
        </details>
    }
}
