//! One row of a forest plot, and the axis above the rows.

use crate::app::markup::{Element, svg};
use crate::app::use_words;
use crate::chart::{Bar, ForestAxis};
use afs12_clinical::hazard::HazardRatio;

/// Whose hazard ratio it is: told by shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A square.
    Study,
    /// A diamond.
    Model,
}

impl Source {
    /// The outline around the place of the ratio, in pixels.
    fn outline(self) -> &'static str {
        match self {
            Source::Study => "M-4.5 11.5h9v9h-9z",
            Source::Model => "M-7 16l7-7 7 7-7 7z",
        }
    }
}

/// A hazard ratio with its interval on the axis.
pub fn forest_mark(axis: &ForestAxis, ratio: HazardRatio, source: Source) -> Element {
    let words = use_words();
    let bar = axis.bar(ratio);
    let ticks = axis.ticks().into_iter();
    let place = svg("svg")
        .attr("x", percent(bar.ratio))
        .class("ratio")
        .child(svg("path").attr("d", source.outline()));
    svg("svg")
        .class("forest-mark")
        .attr("role", "img")
        .attr("aria-label", words.forest_mark(ratio))
        .children(ticks.map(|(_, place)| upright("tick", place)))
        .child(upright("no-difference", axis.place(1.0)))
        .children(interval(&bar))
        .child(place)
}

/// A line from top to bottom.
fn upright(class: &'static str, place: f64) -> Element {
    line(class, (place, place), ("0", "100%"))
}

fn line(
    class: &'static str,
    (x1, x2): (f64, f64),
    (y1, y2): (&'static str, &'static str),
) -> Element {
    svg("line")
        .class(class)
        .attr("x1", percent(x1))
        .attr("x2", percent(x2))
        .attr("y1", y1)
        .attr("y2", y2)
}

/// The line of the interval; where it goes on beyond the axis it ends in an arrow.
fn interval(bar: &Bar) -> Vec<Element> {
    let arrow = |end, outline| {
        svg("svg")
            .attr("x", end)
            .class("arrow")
            .child(svg("path").attr("d", outline))
    };
    let mut parts = vec![line("interval", (bar.lower, bar.upper), ("16", "16"))];
    if bar.is_cut_below {
        parts.push(arrow("0%", "M7 11l-7 5 7 5"));
    }
    if bar.is_cut_above {
        parts.push(arrow("100%", "M-7 11l7 5-7 5"));
    }
    parts
}

/// The figures of the axis.
pub fn forest_scale(axis: &ForestAxis) -> Element {
    let words = use_words();
    let figures = axis.ticks().into_iter().map(|(value, place)| {
        svg("text")
            .attr("x", percent(place))
            .attr("y", "12")
            .child(words.number(value, 3))
    });
    svg("svg")
        .class("forest-scale")
        .attr("aria-hidden", "true")
        .children(figures)
}

/// A place along the axis as a length.
fn percent(place: f64) -> String {
    format!("{place:.2}%")
}
