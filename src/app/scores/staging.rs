//! The stages of the limb and what to expect of them.

use crate::app::markup::{Element, html};
use crate::app::use_words;
use afs12_clinical::patient::Patient;
use afs12_record::staging_lines;
use afs12_words::ScoreText;

/// GLASS, the pedal modifier and WIfI, each where its grades are known.
pub fn staging_card(patient: &Patient) -> Element {
    let words = use_words();
    let lines = staging_lines(words, patient).into_iter();
    html("section")
        .class("card staging")
        .child(html("h3").child(words.scores(ScoreText::StagingTitle)))
        .child(html("ul").children(lines.map(|line| html("li").child(line))))
}
