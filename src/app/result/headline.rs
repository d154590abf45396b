//! The number, its range, and the sentence that says what they mean.

use crate::app::markup::{Node, group, html};
use crate::app::use_words;
use afs12_clinical::prognosis::Estimate;
use afs12_words::Text;

/// The estimate of amputation-free survival at 12 months.
pub fn headline(estimate: &Estimate) -> Node {
    let words = use_words();
    let afs = estimate.shown();
    let range = words.shown_range(&estimate.range).map(|ends| {
        let label = html("span")
            .class("range-label")
            .child(words.text(Text::RangeLabel));
        html("span")
            .class("headline-range")
            .child(label)
            .child(html("span").class("range-ends").child(ends))
    });
    let range_meaning = estimate.range.shown().map(|_| {
        html("p")
            .class("range-meaning")
            .child(words.text(Text::RangeMeaning))
    });
    let extrapolated = estimate.extrapolated.then(|| {
        html("p")
            .class("extrapolated")
            .child(words.text(Text::Extrapolated))
    });
    let number = html("span")
        .class("headline-number")
        .child(words.percent(afs));
    let parts = [
        Some(
            html("p")
                .class("measure")
                .child(words.text(Text::ResultMeasure)),
        ),
        Some(html("p").class("headline").child(number).child(range)),
        Some(html("p").class("sentence").child(words.sentence(afs))),
        extrapolated,
        range_meaning,
    ];
    group(parts.into_iter().flatten())
}
