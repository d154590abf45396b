//! One row of a forest plot, and the axis above the rows.

use leptos::prelude::*;

use crate::app::use_words;
use crate::chart::{Bar, ForestAxis};
use crate::hazard::HazardRatio;

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
#[component]
pub fn ForestMark(
    axis: StoredValue<ForestAxis>,
    ratio: HazardRatio,
    source: Source,
) -> impl IntoView {
    let words = use_words();
    let bar = axis.with_value(|axis| axis.bar(ratio));
    let one = percent(axis.with_value(|axis| axis.place(1.0)));
    let ticks = axis.with_value(ForestAxis::ticks).into_iter();
    let lines = ticks.map(|(_, place)| view! { <line class="tick" x1=percent(place) x2=percent(place) y1="0" y2="100%" /> });
    view! {
        <svg class="forest-mark" role="img" aria-label=words.forest_mark(ratio)>
            {lines.collect_view()}
            <line class="no-difference" x1=one.clone() x2=one y1="0" y2="100%" />
            <Interval bar />
            <svg x=percent(bar.ratio) class="ratio">
                <path d=source.outline() />
            </svg>
        </svg>
    }
}

/// The line of the interval; where it goes on beyond the axis it ends in an arrow.
#[component]
fn Interval(bar: Bar) -> impl IntoView {
    let below = bar
        .is_cut_below
        .then(|| view! { <svg x="0%" class="arrow"><path d="M7 11l-7 5 7 5" /></svg> });
    let above = bar
        .is_cut_above
        .then(|| view! { <svg x="100%" class="arrow"><path d="M-7 11l7 5-7 5" /></svg> });
    view! {
        <line class="interval" x1=percent(bar.lower) x2=percent(bar.upper) y1="16" y2="16" />
        {below}
        {above}
    }
}

/// The figures of the axis.
#[component]
pub fn ForestScale(axis: StoredValue<ForestAxis>) -> impl IntoView {
    let words = use_words();
    let ticks = axis.with_value(ForestAxis::ticks).into_iter();
    let figures = ticks.map(|(value, place)| {
        view! { <text x=percent(place) y="12">{words.number(value, 3)}</text> }
    });
    view! { <svg class="forest-scale" aria-hidden="true">{figures.collect_view()}</svg> }
}

/// A place along the axis as a length.
fn percent(place: f64) -> String {
    format!("{place:.2}%")
}
