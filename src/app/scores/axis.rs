//! A probability on an axis from 0 to 100%.

use leptos::prelude::*;

use crate::app::use_words;

/// What is marked: a value, a span, or both; probabilities are fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The value.
    pub value: Option<f64>,
    /// The span around it.
    pub span: Option<(f64, f64)>,
    /// Whether the value is drawn hollow: its population may not be the patient's.
    pub is_hollow: bool,
}

/// Where the axis has a hairline, in per cent.
const TICKS: [u8; 5] = [0, 25, 50, 75, 100];

/// The axis with its mark, over the pooled model's range where there is one. The figures stand beside it in words.
#[component]
pub fn Axis(mark: Mark, band: Option<(f64, f64)>) -> impl IntoView {
    let ticks = TICKS.map(|tick| view! { <line class="tick" x1=percent(f64::from(tick) / 100.0) x2=percent(f64::from(tick) / 100.0) y1="0" y2="16" /> });
    let band = band.map(|(lower, upper)| view! { <rect class="band" x=percent(lower) width=percent(upper - lower) y="0" height="16" /> });
    let span = mark.span.map(|(low, high)| view! { <line class="span" x1=percent(low) x2=percent(high) y1="8" y2="8" /> });
    let value = mark.value.map(|value| view! { <circle class="value" class:hollow=mark.is_hollow cx=percent(value) cy="8" r="5" /> });
    view! {
        <svg class="axis" aria-hidden="true" height="16">
            {band}
            {ticks.into_iter().collect_view()}
            {span}
            {value}
        </svg>
    }
}

/// The figures of the axis, above its rows.
#[component]
pub fn Scale() -> impl IntoView {
    let words = use_words();
    let figures = TICKS.map(|tick| view! { <span>{words.percentage(tick)}</span> });
    view! { <p class="scale" aria-hidden="true">{figures.into_iter().collect_view()}</p> }
}

/// A fraction as a length along the axis.
fn percent(fraction: f64) -> String {
    format!("{:.2}%", 100.0 * fraction)
}
