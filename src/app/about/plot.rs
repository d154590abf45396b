//! Observed against predicted, as a plot.

use leptos::prelude::*;

use super::{agreement, outcome_text};
use crate::app::use_words;
use crate::chart::calibration::{Point, SIDE, Square, TICKS};
use crate::hazard::Endpoint;
use crate::prognosis::Compared;
use crate::words::AboutText;

/// Half the size of a symbol, in units of the drawing.
const SYMBOL: f64 = 5.5;

/// The plot with its legend. What it shows is said in a sentence and, figure by figure, in the table of the page.
#[component]
pub fn Plot(rows: Vec<Compared>) -> impl IntoView {
    let words = use_words();
    let square = Square::new();
    let label = words.calibration_plot(agreement(&rows));
    let points: Vec<_> = rows
        .iter()
        .map(|compared| (place(&square, compared), compared))
        .collect();
    let bars = points
        .iter()
        .map(|(point, compared)| view! { <Bars point=*point kind=kind(compared.row.endpoint) /> });
    let symbols = points.iter().map(|(point, compared)| {
        view! { <Symbol x=point.x y=point.y endpoint=compared.row.endpoint is_hollow=!compared.is_inside() /> }
    });
    view! {
        <figure class="plot">
            <svg viewBox=format!("0 0 {SIDE} {SIDE}") role="img" aria-label=label>
                <Axes square />
                {bars.collect_view()}
                {symbols.collect_view()}
            </svg>
            <Legend />
        </figure>
    }
}

fn place(square: &Square, compared: &Compared) -> Point {
    square.point(
        (compared.row.predicted, compared.expected),
        (compared.row.observed, compared.observed),
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
#[component]
fn Axes(square: Square) -> impl IntoView {
    let words = use_words();
    let (left, right) = (square.x(0.0), square.x(1.0));
    let (foot, top) = (square.y(0.0), square.y(1.0));
    let ticks = TICKS.map(|tick| {
        let share = f64::from(tick) / 100.0;
        let (x, y) = (square.x(share), square.y(share));
        view! {
            <line class="grid" x1=x x2=x y1=foot y2=top />
            <line class="grid" x1=left x2=right y1=y y2=y />
            <text class="tick-figure" x=x y=foot + 22.0 text-anchor="middle">{words.percentage(tick)}</text>
            <text class="tick-figure" x=left - 8.0 y=y + 5.0 text-anchor="end">{words.percentage(tick)}</text>
        }
    });
    let (middle_x, middle_y) = (square.x(0.5), square.y(0.5));
    view! {
        {ticks.into_iter().collect_view()}
        <line class="agreement" x1=left y1=foot x2=right y2=top />
        <text class="axis-name" x=middle_x y=SIDE - 14.0 text-anchor="middle">{words.about(AboutText::AxisPredicted)}</text>
        <text class="axis-name" x="0" y="0" text-anchor="middle" transform=format!("translate(15 {middle_y}) rotate(-90)")>
            {words.about(AboutText::AxisObserved)}
        </text>
    }
}

#[component]
fn Bars(point: Point, kind: &'static str) -> impl IntoView {
    view! {
        <g class=format!("bars {kind}")>
            <line x1=point.across.0 x2=point.across.1 y1=point.y y2=point.y />
            <line x1=point.x x2=point.x y1=point.up.0 y2=point.up.1 />
        </g>
    }
}

/// The symbol of an endpoint: a disc, a diamond or a triangle, hollow where the outcome is outside its interval.
#[component]
fn Symbol(x: f64, y: f64, endpoint: Endpoint, is_hollow: bool) -> impl IntoView {
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
    view! { <path class=format!("symbol {}", kind(endpoint)) class:hollow=is_hollow d=outline /> }
}

#[component]
fn Legend() -> impl IntoView {
    let words = use_words();
    let endpoints = [
        Endpoint::AmputationFreeSurvival,
        Endpoint::Death,
        Endpoint::MajorAmputation,
    ];
    let entries = endpoints.map(|endpoint| (endpoint, false, outcome_text(endpoint)));
    let outside = (
        Endpoint::AmputationFreeSurvival,
        true,
        AboutText::OutsideSymbol,
    );
    let items = entries.into_iter().chain([outside]).map(|(endpoint, is_hollow, text)| {
        view! {
            <li>
                <svg class="legend-symbol" viewBox="0 0 16 16" aria-hidden="true"><Symbol x=8.0 y=8.0 endpoint is_hollow /></svg>
                {words.about(text)}
            </li>
        }
    });
    view! { <ul class="plot-legend">{items.collect_view()}</ul> }
}
