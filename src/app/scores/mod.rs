//! The published models beside the pooled model, and the staging of the limb.

pub mod axis;
mod panel;
mod staging;

use leptos::prelude::*;

pub use axis::{Axis, Mark, Scale};
use panel::PanelView;
pub use staging::StagingCard;

use super::use_words;
use crate::patient::Patient;
use crate::prognosis::Estimate;
use crate::scores::{self, NOT_COMPUTABLE, Obstacle, Verdict, panels};
use crate::words::ScoreText;

/// What the published models say of the same patient.
#[component]
pub fn ScoresCard(estimate: Estimate, patient: Patient) -> impl IntoView {
    let words = use_words();
    let verdicts = scores::verdicts(&patient);
    let panels = panels(&verdicts)
        .into_iter()
        .map(|panel| view! { <PanelView panel estimate=estimate.clone() /> });
    let silent = verdicts.iter().filter(|verdict| verdict.scored.is_none());
    let reasons = silent
        .map(|verdict| view! { <Reason verdict=verdict.clone() /> })
        .collect_view();
    view! {
        <section class="card scores">
            <h3>{words.scores(ScoreText::Title)}</h3>
            <p class="scores-introduction">{words.scores(ScoreText::Introduction)}</p>
            {panels.collect_view()}
            <h4>{words.scores(ScoreText::NotApplicable)}</h4>
            <ul class="not-applicable">{reasons}</ul>
            <p class="not-computable">{format!("{}: {}.", words.scores(ScoreText::NotComputable), NOT_COMPUTABLE.join(", "))}</p>
        </section>
    }
}

/// Why a model says nothing of this patient, and where it comes from.
#[component]
fn Reason(verdict: Verdict) -> impl IntoView {
    let words = use_words();
    let score = verdict.score;
    let obstacle = verdict.obstacle.unwrap_or(Obstacle::OutsidePopulation);
    view! {
        <li data-score=score.id()>
            <details>
                <summary>
                    <strong>{words.score_name(score)}</strong>
                    " "
                    {words.obstacle(score, &obstacle)}
                </summary>
                <Source score />
            </details>
        </li>
    }
}

/// Citation, population and what to know of a model.
#[component]
fn Source(score: &'static dyn scores::Score) -> impl IntoView {
    let words = use_words();
    let population = format!(
        "{}: {}.",
        words.scores(ScoreText::MadeFor),
        words.scores(score.population())
    );
    view! {
        <div class="source">
            <p>{population}</p>
            <p>{words.scores(score.caveat())}</p>
            <p>{format!("{}: ", words.scores(ScoreText::Source))} <span lang="en">{score.citation()}</span></p>
        </div>
    }
}
