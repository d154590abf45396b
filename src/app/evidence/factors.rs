//! The factors, each leading to its rows.

use super::address;
use crate::app::markup::{Element, html};
use crate::app::use_words;
use afs12_clinical::hazard::Covariate;
use afs12_evidence::{Published, Selection};
use afs12_words::EvidenceText;

/// Every factor of the model with the number of its rows.
pub fn factor_list() -> Element {
    let words = use_words();
    let title = html("h3")
        .attr("id", "factors-title")
        .child(words.evidence(EvidenceText::FactorsTitle));
    html("section")
        .class("card")
        .attr("aria-labelledby", "factors-title")
        .child(title)
        .child(
            html("ul")
                .class("factors")
                .children(Covariate::ALL.map(factor)),
        )
}

fn factor(covariate: Covariate) -> Element {
    let words = use_words();
    let evidence = Published::shipped();
    let rows = Selection::of_factor(covariate);
    let count = words.row_count(rows.effects(evidence).len(), rows.cohorts(evidence).len());
    let link = html("a")
        .attr("href", address(&rows))
        .child(words.factor(covariate).into_owned());
    html("li")
        .child(link)
        .child(" ")
        .child(html("span").class("evidence-quiet").child(count))
}
