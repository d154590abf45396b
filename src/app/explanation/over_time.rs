//! The estimate over time.

use super::{as_table, fold, meaning};
use crate::app::markup::{Element, Node, svg};
use crate::app::use_words;
use crate::chart::{Curve, CurveGeometry, Scale};
use afs12_clinical::prognosis::{CurvePoint, FITTED_MONTH, LAST_MONTH, WholePercent};
use afs12_words::ExplanationText;

/// The size of the drawing, and what its axes leave for their figures.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 38.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 8.0;
const FOOT: f64 = 22.0;

const MONTH_TICKS: [u8; 5] = [0, 6, 12, 18, 24];
const SHARE_TICKS: [u8; 5] = [0, 25, 50, 75, 100];

/// The curve with its range, a mark at 12 months; its figures in a table behind it.
pub fn over_time(curve: &[CurvePoint]) -> Element {
    let words = use_words();
    fold("over-time", ExplanationText::OverTimeTitle)
        .child(meaning(words.explanation(ExplanationText::OverTimeMeaning)))
        .child(drawing(curve))
        .child(table(curve))
}

fn drawing(curve: &[CurvePoint]) -> Element {
    let words = use_words();
    let geometry = CurveGeometry {
        time: Scale::linear((0.0, f64::from(LAST_MONTH)), (LEFT, WIDTH - RIGHT)),
        share: Scale::linear((0.0, 1.0), (HEIGHT - FOOT, TOP)),
    };
    let mut points: Vec<Curve> = vec![(0.0, 1.0, 1.0, 1.0)];
    points.extend(curve.iter().map(|point| {
        (
            f64::from(point.month),
            point.afs,
            point.range.lower,
            point.range.upper,
        )
    }));
    let band = svg("polygon")
        .class("curve-band")
        .attr("points", geometry.band(&points));
    let line = svg("polyline")
        .class("curve-line")
        .attr("points", geometry.line(&points));
    let mut points = curve.iter();
    let fitted = points.find(|point| point.month == FITTED_MONTH);
    svg("svg")
        .class("curve")
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("role", "img")
        .attr("aria-label", words.over_time(curve))
        .child(band)
        .children(grid(&geometry))
        .child(line)
        .children(fitted.into_iter().flat_map(|point| mark(&geometry, point)))
}

/// The axes with their figures.
fn grid(geometry: &CurveGeometry) -> Vec<Element> {
    let words = use_words();
    let mut parts = Vec::new();
    for month in MONTH_TICKS {
        let x = geometry.time.place(f64::from(month));
        parts.push(line("tick", (x, TOP), (x, HEIGHT - FOOT)));
        parts.push(figure((x, HEIGHT - 6.0), "middle", month.to_string()));
    }
    for percent in SHARE_TICKS {
        let y = geometry.share.place(f64::from(percent) / 100.0);
        parts.push(line("tick", (LEFT, y), (WIDTH - RIGHT, y)));
        parts.push(figure(
            (LEFT - 4.0, y + 4.0),
            "end",
            words.percentage(percent),
        ));
    }
    parts
}

/// The estimate at 12 months.
fn mark(geometry: &CurveGeometry, point: &CurvePoint) -> [Element; 2] {
    let x = geometry.time.place(f64::from(point.month));
    let [lower, afs, upper] =
        [point.range.lower, point.afs, point.range.upper].map(|share| geometry.share.place(share));
    [
        line("fitted-range", (x, lower), (x, upper)),
        svg("circle")
            .class("fitted")
            .at([("cx", x), ("cy", afs)])
            .attr("r", "5"),
    ]
}

fn line(class: &'static str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> Element {
    svg("line")
        .class(class)
        .at([("x1", x1), ("x2", x2), ("y1", y1), ("y2", y2)])
}

fn figure((x, y): (f64, f64), anchor: &'static str, figure: impl Into<Node>) -> Element {
    svg("text")
        .class("figure")
        .at([("x", x), ("y", y)])
        .attr("text-anchor", anchor)
        .child(figure)
}

fn table(curve: &[CurvePoint]) -> Element {
    let words = use_words();
    let heads = [
        ExplanationText::Month,
        ExplanationText::AfsColumn,
        ExplanationText::RangeColumn,
    ];
    let row = |point: &CurvePoint| {
        let afs = WholePercent::of_estimate(point.afs);
        let range = words.shown_range(&point.range).unwrap_or_default();
        [point.month.to_string(), words.percent(afs), range]
    };
    as_table(heads, curve.iter().map(row))
}
