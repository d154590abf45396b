//! What raised or lowered the estimate.

use super::{as_table, fold, meaning};
use crate::app::markup::{Element, html, svg};
use crate::app::use_words;
use crate::chart::{DifferenceBar, difference_bars};
use afs12_clinical::prognosis::AnswerEffect;
use afs12_words::ExplanationText;

/// What each answer did, in patients of 100, the largest difference first.
pub fn moved(effects: &[AnswerEffect]) -> Element {
    let words = use_words();
    let differences: Vec<f64> = effects.iter().map(|effect| effect.difference).collect();
    let rows = effects.iter().zip(difference_bars(&differences));
    let rows = rows.map(|(effect, bar)| row(effect, &bar));
    fold("moved", ExplanationText::MovedTitle)
        .child(meaning(words.explanation(ExplanationText::MovedMeaning)))
        .child(html("ul").class("moved-rows").children(rows))
        .child(table(effects))
}

fn row(effect: &AnswerEffect, bar: &DifferenceBar) -> Element {
    let words = use_words();
    let name = html("a")
        .attr("href", rows_of(effect))
        .child(words.question(effect.question));
    let value = html("span")
        .class("score-value")
        .child(words.of_100(effect.difference));
    html("li")
        .child(html("p").class("score-line").child(name).child(value))
        .child(drawing(effect, bar))
}

fn drawing(effect: &AnswerEffect, bar: &DifferenceBar) -> Element {
    let words = use_words();
    let direction = if effect.difference < 0.0 {
        "bar fewer"
    } else {
        "bar more"
    };
    let zero = svg("line")
        .class("tick")
        .attr("x1", "50%")
        .attr("x2", "50%")
        .attr("y1", "0")
        .attr("y2", "16");
    let difference = svg("rect")
        .class(direction)
        .attr("x", percent(bar.start))
        .attr("width", percent(bar.length))
        .attr("y", "5")
        .attr("height", "6");
    let label = words.moved(effect.question, effect.difference);
    svg("svg")
        .class("axis difference-axis")
        .attr("height", "16")
        .attr("role", "img")
        .attr("aria-label", label)
        .children([zero, difference])
}

/// The evidence behind an effect: the rows of the covariate that the patient has.
fn rows_of(effect: &AnswerEffect) -> String {
    format!("#/evidence?factor={}", effect.leading)
}

/// The same figures, with the hazard ratios, as a table.
fn table(effects: &[AnswerEffect]) -> Element {
    let words = use_words();
    let heads = [
        ExplanationText::Answer,
        ExplanationText::PatientsOf100,
        ExplanationText::HazardRatio,
    ];
    let row = |effect: &AnswerEffect| {
        [
            words.question(effect.question).to_owned(),
            words.of_100(effect.difference),
            words.ratio(effect.hazard_ratio),
        ]
    };
    as_table(heads, effects.iter().map(row))
}

fn percent(place: f64) -> String {
    format!("{place:.2}%")
}
