//! The number, its range, and the sentence that says what they mean.

use leptos::prelude::*;

use crate::app::use_words;
use crate::prognosis::WholePercent;
use crate::words::Text;

/// The estimate of amputation-free survival at 12 months; probabilities are fractions.
#[component]
pub fn Headline(afs: f64, lower: f64, upper: f64) -> impl IntoView {
    let words = use_words();
    let [afs, lower, upper] = [afs, lower, upper].map(WholePercent::of);
    view! {
        <p class="measure">{words.text(Text::ResultMeasure)}</p>
        <p class="headline">
            <span class="headline-number">{words.percent(afs)}</span>
            <span class="headline-range">
                <span class="range-label">{words.text(Text::RangeLabel)}</span>
                <span class="range-ends">{words.range(lower, upper)}</span>
            </span>
        </p>
        <p class="sentence">{words.sentence(afs)}</p>
        <p class="range-meaning">{words.text(Text::RangeMeaning)}</p>
    }
}
