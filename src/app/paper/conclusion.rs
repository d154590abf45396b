//! The result on paper, or why there is none.

use web_sys::Element;

use super::element::{put, put_list};
use crate::prognosis::Frequencies;
use crate::record::{Conclusion, Estimated, PublishedModel};
use crate::words::{RecordText, ScoreText, Text, Words};

/// Puts the result, or why there is none. The result has a place for its icon array.
pub fn put_conclusion(
    sheet: &Element,
    conclusion: &Conclusion,
    words: &dyn Words,
) -> Option<(Element, Frequencies)> {
    match conclusion {
        Conclusion::Estimated(estimated) => {
            let icons = put_estimate(sheet, estimated, words);
            Some((icons, estimated.frequencies))
        }
        Conclusion::NoEstimate(reasons) => {
            let section = put(sheet, "section", "sheet-none", "");
            put(&section, "h2", "", words.record(RecordText::NoEstimate));
            put_list(&section, "", reasons);
            None
        }
    }
}

fn put_estimate(sheet: &Element, estimated: &Estimated, words: &dyn Words) -> Element {
    let section = put(sheet, "section", "sheet-result", "");
    let number = put(&section, "div", "sheet-number", "");
    put(&number, "p", "sheet-afs", &estimated.afs);
    put(&number, "p", "", words.text(Text::RangeLabel));
    put(&number, "p", "sheet-range", &estimated.range);
    let meaning = put(&section, "div", "sheet-meaning", "");
    put(&meaning, "p", "sheet-sentence", &estimated.sentence);
    put(&meaning, "p", "", words.text(Text::RangeMeaning));
    put(&meaning, "p", "", &estimated.unanswered);
    put_list(&meaning, "sheet-warnings", &estimated.warnings);
    put(&section, "div", "sheet-icons", "")
}

/// Puts a row a published model: what it says, or why it says nothing.
pub fn put_published(sheet: &Element, models: &[PublishedModel], words: &dyn Words) {
    let table = put(sheet, "table", "sheet-published", "");
    put(&table, "caption", "", words.scores(ScoreText::Title));
    let body = put(&table, "tbody", "", "");
    for model in models {
        let row = put(&body, "tr", "", "");
        put(&row, "th", "", model.name);
        put(&row, "td", "", &model.standing);
        let cell = put(&row, "td", "", "");
        for predicted in &model.predictions {
            let text = format!("{} ", predicted.endpoint);
            let line = put(&cell, "span", "sheet-predicted", &text);
            put(&line, "strong", "", &predicted.probability);
        }
        put(&cell, "span", "sheet-obstacle", &model.obstacle);
    }
}
