//! The number, its range, and the sentence that says what they mean.

use crate::app::markup::{Node, group, html};
use crate::app::use_words;
use crate::prognosis::WholePercent;
use crate::words::Text;

/// The estimate of amputation-free survival at 12 months; probabilities are fractions.
pub fn headline(afs: f64, lower: f64, upper: f64) -> Node {
    let words = use_words();
    let [afs, lower, upper] = [afs, lower, upper].map(WholePercent::of);
    let range = html("span")
        .class("headline-range")
        .child(
            html("span")
                .class("range-label")
                .child(words.text(Text::RangeLabel)),
        )
        .child(
            html("span")
                .class("range-ends")
                .child(words.range(lower, upper)),
        );
    let number = html("span")
        .class("headline-number")
        .child(words.percent(afs));
    group([
        html("p")
            .class("measure")
            .child(words.text(Text::ResultMeasure)),
        html("p").class("headline").child(number).child(range),
        html("p").class("sentence").child(words.sentence(afs)),
        html("p")
            .class("range-meaning")
            .child(words.text(Text::RangeMeaning)),
    ])
}
