//! What moved the estimate.

use super::{as_table, fold, meaning};
use crate::app::markup::{Element, html, svg};
use crate::app::use_words;
use crate::chart::{RatioBar, ratio_bars};
use crate::order::sort_by;
use crate::prognosis::Effect;
use crate::words::ExplanationText;

/// Each answer's effect on the hazard, the strongest first: a bar for both causes together, a mark for each.
pub fn moved(effects: &[Effect]) -> Element {
    let words = use_words();
    let mut effects = effects.to_vec();
    sort_by(&mut effects, |a, b| b.strength().total_cmp(&a.strength()));
    let ratios: Vec<[f64; 3]> = effects.iter().map(ratios).collect();
    let rows = effects.iter().zip(ratio_bars(&ratios));
    let rows = rows.map(|(effect, bar)| row(effect, &bar));
    fold("moved", ExplanationText::MovedTitle)
        .child(meaning(words.explanation(ExplanationText::MovedMeaning)))
        .child(html("ul").class("moved-rows").children(rows))
        .child(table(&effects))
}

/// Hazard ratios: of both causes together, of death and of major amputation.
fn ratios(effect: &Effect) -> [f64; 3] {
    [
        effect.hazard_ratio,
        effect.by_cause.death,
        effect.by_cause.amputation,
    ]
}

fn row(effect: &Effect, bar: &RatioBar) -> Element {
    let words = use_words();
    let name = html("a")
        .attr("href", rows_of(effect))
        .child(words.question(effect.question));
    let value = html("span")
        .class("score-value")
        .child(words.ratio(effect.hazard_ratio));
    html("li")
        .child(html("p").class("score-line").child(name).child(value))
        .child(drawing(effect, bar))
}

fn drawing(effect: &Effect, bar: &RatioBar) -> Element {
    let words = use_words();
    let direction = if effect.hazard_ratio < 1.0 {
        "bar lowers"
    } else {
        "bar raises"
    };
    let [death, amputation] = bar.marks.map(percent);
    let one = svg("line")
        .class("tick")
        .attr("x1", "50%")
        .attr("x2", "50%")
        .attr("y1", "0")
        .attr("y2", "16");
    let both = svg("rect")
        .class(direction)
        .attr("x", percent(bar.start))
        .attr("width", percent(bar.length))
        .attr("y", "5")
        .attr("height", "6");
    let death = svg("circle")
        .class("mark-death")
        .attr("cx", death)
        .attr("cy", "8")
        .attr("r", "4");
    let amputation = svg("svg")
        .class("mark-amputation")
        .attr("x", amputation)
        .attr("y", "8")
        .attr("overflow", "visible")
        .child(svg("circle").attr("r", "4"))
        .child(svg("path").attr("d", "M0 -4 A4 4 0 0 0 0 4 Z"));
    svg("svg")
        .class("axis ratio-axis")
        .attr("height", "16")
        .attr("role", "img")
        .attr(
            "aria-label",
            words.moved(effect.question, effect.hazard_ratio),
        )
        .children([one, both, death, amputation])
}

/// The evidence behind an effect: the rows of the covariate that moves it most.
fn rows_of(effect: &Effect) -> String {
    format!("#/evidence?factor={}", effect.leading)
}

/// The same figures, and those of the two causes, as a table.
fn table(effects: &[Effect]) -> Element {
    let words = use_words();
    let heads = [
        ExplanationText::Answer,
        ExplanationText::Hazard,
        ExplanationText::Death,
        ExplanationText::Amputation,
    ];
    let row = |effect: &Effect| {
        let [both, death, amputation] = ratios(effect).map(|ratio| words.ratio(ratio));
        let question = words.question(effect.question).to_owned();
        [question, both, death, amputation]
    };
    as_table(heads, effects.iter().map(row))
}

fn percent(place: f64) -> String {
    format!("{place:.2}%")
}
