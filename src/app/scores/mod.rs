//! The published models beside the pooled model, and the staging of the limb.

mod axis;
mod panel;
mod staging;

pub use axis::{Mark, axis, scale};
use panel::panel_of;
pub use staging::staging_card;

use super::markup::{Element, html};
use super::use_words;
use afs12_clinical::patient::Patient;
use afs12_clinical::prognosis::Estimate;
use afs12_clinical::scores::{NOT_COMPUTABLE, NotApplicable, Score, Verdict, panels, verdicts};
use afs12_words::ScoreText;

/// What the published models say of the same patient.
pub fn scores_card(estimate: &Estimate, patient: &Patient) -> Element {
    let words = use_words();
    let verdicts = verdicts(patient);
    let silent = verdicts.iter().filter(|verdict| verdict.scored.is_none());
    let not_computable = format!(
        "{}: {}.",
        words.scores(ScoreText::NotComputable),
        NOT_COMPUTABLE.join(", ")
    );
    html("section")
        .class("card scores")
        .child(html("h3").child(words.scores(ScoreText::Title)))
        .child(
            html("p")
                .class("scores-introduction")
                .child(words.scores(ScoreText::Introduction)),
        )
        .children(
            panels(&verdicts)
                .iter()
                .map(|panel| panel_of(panel, estimate)),
        )
        .child(html("h4").child(words.scores(ScoreText::NotApplicable)))
        .child(
            html("ul")
                .class("not-applicable")
                .children(silent.map(reason)),
        )
        .child(html("p").class("not-computable").child(not_computable))
}

/// Why a model says nothing of this patient, and where it comes from.
fn reason(verdict: &Verdict) -> Element {
    let words = use_words();
    let score = verdict.score;
    let outside = NotApplicable::OutsidePopulation;
    let not_applicable = verdict.not_applicable.as_ref().unwrap_or(&outside);
    let summary = html("summary")
        .child(html("strong").child(words.score_name(score)))
        .child(" ")
        .child(words.not_applicable(score, not_applicable));
    html("li")
        .attr("data-score", score.facts().id)
        .child(html("details").child(summary).child(source(score)))
}

/// Citation, population and what to know of a model.
fn source(score: &'static dyn Score) -> Element {
    let words = use_words();
    let population = format!(
        "{}: {}.",
        words.scores(ScoreText::MadeFor),
        words.population(score.facts().which)
    );
    let citation = html("p")
        .child(format!("{}: ", words.scores(ScoreText::Source)))
        .child(
            html("span")
                .attr("lang", "en")
                .child(score.facts().citation),
        );
    html("div")
        .class("source")
        .child(html("p").child(population))
        .child(html("p").child(words.caveat(score.facts().which)))
        .child(citation)
}
