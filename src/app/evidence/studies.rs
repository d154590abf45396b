//! The studies that the effects and groups come from.

use super::fold::fold;
use super::names::{citation, english, of_study};
use super::quiet;
use crate::app::markup::{Element, Node, html};
use crate::app::use_words;
use afs12_evidence::{Published, Selection, Study};
use afs12_words::{EvidenceText, Words};

/// The studies, each with what was read of it; nothing where there are none.
pub fn study_list(studies: Vec<&'static Study>, is_open: bool) -> Option<Element> {
    let words = use_words();
    let title = html("h3").child(words.evidence(EvidenceText::StudiesTitle));
    (!studies.is_empty()).then(|| {
        fold("card evidence-fold", title, is_open, move || {
            let items = studies.iter().map(|study| study_item(study));
            html("ul").class("studies").children(items).into()
        })
    })
}

fn study_item(study: &'static Study) -> Element {
    let words = use_words();
    let evidence = Published::shipped();
    let rows = Selection::of_study(&study.id);
    let count = words.row_count(rows.effects(evidence).len(), rows.cohorts(evidence).len());
    html("li")
        .attr("data-study", study.id.as_str())
        .child(html("p").child(of_study(&study.id)))
        .child(html("p").class("study-citation").child(citation(study)))
        .child(read(words, study).child(count))
}

/// Who was studied and what was read of it.
fn read(words: &'static dyn Words, study: &'static Study) -> Element {
    let size = study.n.map(|n| format!("{}. ", words.patients(n)));
    let place: Vec<&str> = [study.country.as_deref(), study.years.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let place = (!place.is_empty()).then(|| format!("; {}", place.join(", ")));
    let population = format!("{}{}", study.population, place.unwrap_or_default());
    let labelled = |label, text: &'static str| -> [Node; 3] {
        let label = format!("{}: ", words.evidence(label));
        [label.into(), english(text).into(), ". ".into()]
    };
    let registry = study.registry.as_deref();
    let registry = registry.map(|registry| labelled(EvidenceText::Registry, registry));
    quiet(Node::from(size))
        .child(english(population))
        .child(". ")
        .children(registry.into_iter().flatten())
        .children(labelled(EvidenceText::WasRead, &study.read))
}
