//! The result on paper, or why there is none.

use super::list;
use crate::app::markup::{Element, html};
use crate::app::result::icon_array;
use afs12_record::{Conclusion, Estimated, PublishedModel};
use afs12_words::{RecordText, ScoreText, Text, Words};

/// The result, or why there is none.
pub fn conclusion(conclusion: &Conclusion, words: &dyn Words) -> Element {
    match conclusion {
        Conclusion::Estimated(estimated) => estimate(estimated, words),
        Conclusion::NoEstimate(reasons) => html("section")
            .class("sheet-none")
            .child(html("h2").child(words.record(RecordText::NoEstimate)))
            .child(list("", reasons)),
    }
}

fn estimate(estimated: &Estimated, words: &dyn Words) -> Element {
    let line = |class: &'static str, text: &str| html("p").class(class).child(text.to_owned());
    let number = html("div")
        .class("sheet-number")
        .child(line("sheet-afs", &estimated.afs))
        .children(estimated.range.iter().flat_map(|range| {
            let label = html("p").child(words.text(Text::RangeLabel));
            [label, line("sheet-range", range)]
        }));
    let range_meaning = estimated.range.as_ref();
    let range_meaning = range_meaning.map(|_| html("p").child(words.text(Text::RangeMeaning)));
    let meaning = html("div")
        .class("sheet-meaning")
        .child(line("sheet-sentence", &estimated.sentence))
        .child(estimated.extrapolated.map(|text| html("p").child(text)))
        .child(range_meaning)
        .child(html("p").child(estimated.unanswered.clone()))
        .child(list("sheet-warnings", &estimated.warnings));
    let icons = estimated
        .frequencies
        .map(|of_100| html("div").class("sheet-icons").child(icon_array(of_100)));
    html("section")
        .class("sheet-result")
        .child(number)
        .child(meaning)
        .child(icons)
}

/// A row a published model: what it says, or why it says nothing.
pub fn published(models: &[PublishedModel], words: &dyn Words) -> Element {
    html("table")
        .class("sheet-published")
        .child(html("caption").child(words.scores(ScoreText::Title)))
        .child(html("tbody").children(models.iter().map(row)))
}

fn row(model: &PublishedModel) -> Element {
    let predictions = model.predictions.iter().map(|predicted| {
        html("span")
            .class("sheet-predicted")
            .child(format!("{} ", predicted.endpoint))
            .child(html("strong").child(predicted.probability.clone()))
    });
    let not_applicable = html("span")
        .class("sheet-obstacle")
        .child(model.not_applicable.clone());
    html("tr")
        .child(html("th").child(model.name))
        .child(html("td").child(model.standing.clone()))
        .child(html("td").children(predictions).child(not_applicable))
}
