//! The studies that the effects come from.

use super::{address, english, quiet};
use crate::app::markup::{Element, html};
use crate::app::use_words;
use crate::evidence::{Published, Selection, Study};
use crate::words::EvidenceText;

/// The studies, each with what was read of it; nothing where there are none.
pub fn study_list(studies: &[&'static Study]) -> Option<Element> {
    let words = use_words();
    let items = studies.iter().map(|study| study_item(study));
    let title = html("h3")
        .attr("id", "studies-title")
        .child(words.evidence(EvidenceText::StudiesTitle));
    (!studies.is_empty()).then(|| {
        html("section")
            .class("card")
            .attr("aria-labelledby", "studies-title")
            .child(title)
            .child(html("ul").class("studies").children(items))
    })
}

fn study_item(study: &'static Study) -> Element {
    let words = use_words();
    let rows = Selection::of_study(&study.id);
    let count = words.effect_count(rows.effects(Published::shipped()).len());
    let link = html("a")
        .attr("href", address(&rows))
        .attr("aria-label", format!("{}: {count}", study.id))
        .child(count);
    let citation = html("p")
        .class("study-citation")
        .attr("lang", "en")
        .child(study.citation.as_str());
    let read = quiet(format!("{}. ", words.patients(study.n)))
        .child(english(&study.population))
        .child(format!(". {}: ", words.evidence(EvidenceText::WasRead)))
        .child(english(&study.read))
        .child(". ")
        .child(link);
    html("li")
        .attr("data-study", study.id.as_str())
        .child(citation)
        .child(read)
}
