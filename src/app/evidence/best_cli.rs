//! Why the primary endpoint of BEST-CLI is not among the evidence, and what of the trial is.

use super::names::of_study;
use super::quiet;
use crate::app::markup::{Element, html};
use crate::app::use_words;
use afs12_evidence::{Published, Study};
use afs12_words::EvidenceText;

/// What the studies of the trial have as their registry.
const REGISTRY: &str = "BEST-CLI";

/// The reason and the trial's studies, where one of them is among those shown.
pub fn best_cli(studies: &[&'static Study]) -> Option<Element> {
    let words = use_words();
    let is_of_trial = |study: &&Study| study.registry.as_deref() == Some(REGISTRY);
    let used = Published::shipped().studies.iter();
    let used = used.filter(is_of_trial);
    let items = used.map(|study| html("li").child(of_study(&study.id)));
    studies.iter().any(is_of_trial).then(|| {
        html("section")
            .class("card")
            .attr("aria-labelledby", "best-cli-title")
            .child(
                html("h3")
                    .attr("id", "best-cli-title")
                    .child(words.evidence(EvidenceText::BestCliTitle)),
            )
            .child(quiet(words.evidence(EvidenceText::BestCliReason)))
            .child(quiet(words.evidence(EvidenceText::BestCliUsed)))
            .child(html("ul").class("best-cli").children(items))
    })
}
