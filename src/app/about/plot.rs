//! Observed against predicted, as a plot.

use super::endpoint::{expected, rows_of};
use super::{AT_12_MONTHS, figures_of, outcome_text};
use crate::app::markup::{Element, Node, html, svg};
use crate::app::use_words;
use crate::chart::calibration::{Point, SIDE, Square, TICKS};
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::Range;
use afs12_clinical::prognosis::artifact::CalibrationRow;
use afs12_words::AboutText;

/// Half the size of a symbol, in units of the drawing.
const SYMBOL: f64 = 5.5;

/// The plot of an endpoint's outcomes at 12 months, with its legend. What it shows is said in a sentence and, figure by figure, in the
/// table of the page.
pub fn plot(endpoint: Endpoint) -> Element {
    let words = use_words();
    let square = Square::new();
    let figures = figures_of(Some(endpoint), Some(AT_12_MONTHS));
    let label = figures.map(|figures| words.calibration_plot(endpoint, figures));
    let rows = rows_of(endpoint).filter(|row| row.months == AT_12_MONTHS);
    let points: Vec<(Point, bool)> = rows
        .map(|row| (place(&square, row), row.is_inside()))
        .collect();
    let bars = points.iter().map(|(point, _)| bars(endpoint, point));
    let symbols = points
        .iter()
        .map(|(point, is_inside)| symbol(point.x, point.y, endpoint, !is_inside));
    let drawing = svg("svg")
        .attr("viewBox", format!("0 0 {SIDE} {SIDE}"))
        .attr("role", "img")
        .attr("aria-label", label.unwrap_or_default())
        .children(axes(&square))
        .children(bars)
        .children(symbols);
    html("figure")
        .class("plot")
        .child(drawing)
        .child(legend(endpoint))
}

fn place(square: &Square, row: &CalibrationRow) -> Point {
    let ends = |range: Range| (range.lower, range.upper);
    square.point(
        (row.predicted, ends(expected(row))),
        (row.observed, ends(row.observed_interval())),
    )
}

fn kind(endpoint: Endpoint) -> &'static str {
    match endpoint {
        Endpoint::AmputationFreeSurvival => "of-alive",
        Endpoint::Death => "of-death",
        Endpoint::MajorAmputation => "of-amputation",
    }
}

/// Ticks, figures, names and the line of agreement.
fn axes(square: &Square) -> Vec<Element> {
    let words = use_words();
    let (left, right) = (square.x(0.0), square.x(1.0));
    let (foot, top) = (square.y(0.0), square.y(1.0));
    let mut parts = Vec::new();
    for tick in TICKS {
        let share = f64::from(tick) / 100.0;
        let (x, y) = (square.x(share), square.y(share));
        let figure = || words.percentage(tick);
        parts.push(line((x, foot), (x, top)).class("grid"));
        parts.push(line((left, y), (right, y)).class("grid"));
        parts.push(text((x, foot + 22.0), "middle", figure()).class("tick-figure"));
        parts.push(text((left - 8.0, y + 5.0), "end", figure()).class("tick-figure"));
    }
    let (middle_x, middle_y) = (square.x(0.5), square.y(0.5));
    let name = |at, name| text(at, "middle", words.about(name)).class("axis-name");
    let upright = format!("translate(15 {middle_y}) rotate(-90)");
    parts.push(line((left, foot), (right, top)).class("agreement"));
    parts.push(name((middle_x, SIDE - 14.0), AboutText::AxisPredicted));
    parts.push(name((0.0, 0.0), AboutText::AxisObserved).attr("transform", upright));
    parts
}

fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> Element {
    svg("line").at([("x1", x1), ("x2", x2), ("y1", y1), ("y2", y2)])
}

fn text((x, y): (f64, f64), anchor: &'static str, text: impl Into<Node>) -> Element {
    svg("text")
        .at([("x", x), ("y", y)])
        .attr("text-anchor", anchor)
        .child(text)
}

fn bars(endpoint: Endpoint, point: &Point) -> Element {
    let Point { x, y, across, up } = *point;
    svg("g")
        .class(format!("bars {}", kind(endpoint)))
        .child(line((across.0, y), (across.1, y)))
        .child(line((x, up.0), (x, up.1)))
}

/// The symbol of an endpoint: a disc, a diamond or a triangle, hollow where the outcome is outside its interval.
fn symbol(x: f64, y: f64, endpoint: Endpoint, is_hollow: bool) -> Element {
    let s = SYMBOL;
    let outline = match endpoint {
        Endpoint::AmputationFreeSurvival => format!(
            "M{} {y}a{s} {s} 0 1 0 {} 0a{s} {s} 0 1 0 -{} 0z",
            x - s,
            2.0 * s,
            2.0 * s
        ),
        Endpoint::Death => format!("M{x} {}l{s} {s}l-{s} {s}l-{s} -{s}z", y - s),
        Endpoint::MajorAmputation => format!("M{x} {}l{s} {}h-{}z", y - s, 2.0 * s, 2.0 * s),
    };
    let hollow = if is_hollow { " hollow" } else { "" };
    svg("path")
        .class(format!("symbol {}{hollow}", kind(endpoint)))
        .attr("d", outline)
}

fn legend(endpoint: Endpoint) -> Element {
    let words = use_words();
    let entries = [
        (false, outcome_text(endpoint)),
        (true, AboutText::OutsideSymbol),
    ];
    let items = entries.map(|(is_hollow, text)| {
        let drawing = svg("svg")
            .class("legend-symbol")
            .attr("viewBox", "0 0 16 16")
            .attr("aria-hidden", "true")
            .child(symbol(8.0, 8.0, endpoint, is_hollow));
        html("li").child(drawing).child(words.about(text))
    });
    html("ul").class("plot-legend").children(items)
}
