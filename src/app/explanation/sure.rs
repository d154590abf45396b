//! How sure the estimate is, and what makes its range wide.

use super::{fold, meaning};
use crate::app::markup::{Element, html, svg};
use crate::app::scores::{Mark, axis, scale};
use crate::app::use_words;
use crate::chart::stack;
use afs12_clinical::prognosis::Estimate;
use afs12_words::ExplanationText;

/// The range on a 0 to 100% axis, and the variance split into its three parts.
pub fn how_sure(estimate: &Estimate) -> Element {
    let words = use_words();
    let variance = estimate.variance;
    let parts = stack([
        variance.evidence,
        variance.unanswered,
        variance.between_centres,
    ]);
    let said = words.sure(parts.map(|part| part.percent));
    let names = [
        ("part-evidence", ExplanationText::Evidence),
        ("part-unanswered", ExplanationText::Unanswered),
        ("part-centres", ExplanationText::BetweenCentres),
    ];
    let bars = parts.iter().zip(names).map(|(part, (class, _))| {
        svg("rect")
            .class(class)
            .attr("x", format!("{:.2}%", part.start))
            .attr("width", format!("{:.2}%", part.length))
            .attr("y", "0")
            .attr("height", "20")
    });
    let bar = svg("svg")
        .class("parts")
        .attr("height", "20")
        .attr("role", "img")
        .attr("aria-label", said.clone())
        .children(bars);
    let legend = parts.iter().zip(names).map(|(part, (class, name))| {
        let share = words.percentage(part.percent as u8);
        legend_entry(class, share, words.explanation(name))
    });
    let mark = Mark {
        value: Some(estimate.afs),
        span: None,
        is_hollow: false,
    };
    fold("sure", ExplanationText::SureTitle)
        .child(scale())
        .child(axis(mark, Some(estimate.range)))
        .child(meaning(said))
        .child(bar)
        .child(html("ul").class("legend").children(legend))
}

fn legend_entry(class: &'static str, share: String, name: &'static str) -> Element {
    let patch = svg("rect")
        .class(class)
        .attr("width", "10")
        .attr("height", "10");
    let icon = svg("svg")
        .class("legend-icon")
        .attr("viewBox", "0 0 10 10")
        .attr("aria-hidden", "true")
        .child(patch);
    html("li")
        .child(icon)
        .child(html("span").class("legend-count").child(share))
        .child(html("span").child(name))
}
