//! A probability on an axis from 0 to 100%.

use crate::app::markup::{Element, html, svg};
use crate::app::use_words;
use afs12_clinical::prognosis::Range;

/// What is marked: a value, a span, or both; probabilities are fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The value.
    pub value: Option<f64>,
    /// The span around it.
    pub span: Option<Range>,
    /// Whether the value is drawn hollow: its population may not be the patient's.
    pub is_hollow: bool,
}

/// Where the axis has a hairline, in per cent.
const TICKS: [u8; 5] = [0, 25, 50, 75, 100];

/// The axis with its mark, over the pooled model's range where there is one. The figures stand beside it in words.
pub fn axis(mark: Mark, band: Option<Range>) -> Element {
    let band = band.map(|Range { lower, upper }| {
        svg("rect")
            .class("band")
            .attr("x", percent(lower))
            .attr("width", percent(upper - lower))
            .attr("y", "0")
            .attr("height", "16")
    });
    let ticks = TICKS.map(|tick| {
        let place = f64::from(tick) / 100.0;
        line("tick", (place, place), ("0", "16"))
    });
    let span = mark
        .span
        .map(|Range { lower, upper }| line("span", (lower, upper), ("8", "8")));
    let value = mark.value.map(|value| {
        svg("circle")
            .class(if mark.is_hollow {
                "value hollow"
            } else {
                "value"
            })
            .attr("cx", percent(value))
            .attr("cy", "8")
            .attr("r", "5")
    });
    svg("svg")
        .class("axis")
        .attr("aria-hidden", "true")
        .attr("height", "16")
        .child(band)
        .children(ticks)
        .child(span)
        .child(value)
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

/// The figures of the axis, above its rows.
pub fn scale() -> Element {
    let words = use_words();
    html("p")
        .class("scale")
        .attr("aria-hidden", "true")
        .children(TICKS.map(|tick| html("span").child(words.percentage(tick))))
}

/// A fraction as a length along the axis.
fn percent(fraction: f64) -> String {
    format!("{:.2}%", 100.0 * fraction)
}
