//! The estimate over time.

use leptos::prelude::*;

use super::Fold;
use crate::app::use_words;
use crate::chart::{Curve, CurveGeometry, Scale};
use crate::prognosis::{CurvePoint, FITTED_MONTH, LAST_MONTH, WholePercent};
use crate::words::ExplanationText;

/// The size of the drawing, and what its axes leave for their figures.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 38.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 8.0;
const FOOT: f64 = 22.0;

const MONTH_TICKS: [u8; 5] = [0, 6, 12, 18, 24];
const SHARE_TICKS: [u8; 5] = [0, 25, 50, 75, 100];

/// The curve with its range, a mark at 12 months, hatched where it is an illustration; its figures in a table behind it.
#[component]
pub fn OverTime(curve: Vec<CurvePoint>) -> impl IntoView {
    let words = use_words();
    let geometry = CurveGeometry {
        time: Scale::linear((0.0, f64::from(LAST_MONTH)), (LEFT, WIDTH - RIGHT)),
        share: Scale::linear((0.0, 1.0), (HEIGHT - FOOT, TOP)),
    };
    let mut points: Vec<Curve> = vec![(0.0, 1.0, 1.0, 1.0)];
    points.extend(
        curve
            .iter()
            .map(|point| (f64::from(point.month), point.afs, point.lower, point.upper)),
    );
    let fitted = curve
        .iter()
        .find(|point| point.month == FITTED_MONTH)
        .copied();
    view! {
        <Fold id="over-time" title=ExplanationText::OverTimeTitle>
            <p class="meaning">{words.explanation(ExplanationText::OverTimeMeaning)}</p>
            <svg class="curve" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=words.over_time(&curve)>
                <defs>
                    <pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect class="hatch-ground" width="6" height="6" />
                        <line class="hatch" x1="0" x2="0" y1="0" y2="6" />
                    </pattern>
                </defs>
                <polygon fill="url(#hatching)" points=geometry.band(&points) />
                <Grid geometry />
                <polyline class="curve-line" points=geometry.line(&points) />
                {fitted.map(|point| view! { <Fitted geometry point /> })}
            </svg>
            <Table curve />
        </Fold>
    }
}

/// The axes with their figures.
#[component]
fn Grid(geometry: CurveGeometry) -> impl IntoView {
    let words = use_words();
    let months = MONTH_TICKS.map(|month| {
        let x = geometry.time.place(f64::from(month));
        view! {
            <line class="tick" x1=x x2=x y1=TOP y2=HEIGHT - FOOT />
            <text class="figure" x=x y=HEIGHT - 6.0 text-anchor="middle">{month}</text>
        }
    });
    let shares = SHARE_TICKS.map(|percent| {
        let y = geometry.share.place(f64::from(percent) / 100.0);
        view! {
            <line class="tick" x1=LEFT x2=WIDTH - RIGHT y1=y y2=y />
            <text class="figure" x=LEFT - 4.0 y=y + 4.0 text-anchor="end">{words.percentage(percent)}</text>
        }
    });
    view! { {months.into_iter().collect_view()} {shares.into_iter().collect_view()} }
}

/// The estimate at the month the model is fitted at: the only point that is more than an illustration.
#[component]
fn Fitted(geometry: CurveGeometry, point: CurvePoint) -> impl IntoView {
    let x = geometry.time.place(f64::from(point.month));
    let [lower, afs, upper] =
        [point.lower, point.afs, point.upper].map(|share| geometry.share.place(share));
    view! {
        <line class="fitted-range" x1=x x2=x y1=lower y2=upper />
        <circle class="fitted" cx=x cy=afs r="5" />
    }
}

#[component]
fn Table(curve: Vec<CurvePoint>) -> impl IntoView {
    let words = use_words();
    let heading = |text| view! { <th scope="col">{words.explanation(text)}</th> };
    let row = |point: &CurvePoint| {
        let [afs, lower, upper] = [point.afs, point.lower, point.upper].map(WholePercent::of);
        view! { <tr><th scope="row">{point.month}</th><td>{words.percent(afs)}</td><td>{words.range(lower, upper)}</td></tr> }
    };
    let headings = [
        ExplanationText::Month,
        ExplanationText::AfsColumn,
        ExplanationText::RangeColumn,
    ];
    view! {
        <details class="as-table">
            <summary>{words.explanation(ExplanationText::AsTable)}</summary>
            <table>
                <thead><tr>{headings.map(heading).into_iter().collect_view()}</tr></thead>
                <tbody>{curve.iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}
