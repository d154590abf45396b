//! The cohorts that the level of the hazards comes from.

use super::{english, of_study, quiet};
use crate::app::markup::{Element, html};
use crate::app::use_words;
use crate::evidence::Cohort;
use crate::words::EvidenceText;

/// The cohorts with what was counted in each; nothing where there are none.
pub fn cohort_list(cohorts: &[&'static Cohort], is_open: bool) -> Option<Element> {
    let words = use_words();
    let items = cohorts.iter().map(|cohort| cohort_item(cohort));
    let title = html("h3").child(words.evidence(EvidenceText::CohortsTitle));
    (!cohorts.is_empty()).then(|| {
        html("details")
            .class("card evidence-fold")
            .flag("open", is_open)
            .child(html("summary").child(title))
            .child(quiet(words.evidence(EvidenceText::CohortsMeaning)))
            .child(html("ul").class("cohorts").children(items))
    })
}

fn cohort_item(cohort: &'static Cohort) -> Element {
    let words = use_words();
    let size = format!(" ({}): ", words.cohort_size(cohort.n));
    let share = words.cohort_share(cohort.endpoint, cohort.event_free);
    let error = format!(
        "{}: {}, ",
        words.evidence(EvidenceText::StandardError),
        words.number(cohort.se, 3)
    );
    let mix = (!cohort.mix.is_empty()).then(|| {
        let label = words.evidence(EvidenceText::Mix);
        quiet(format!("{label}: {}.", words.mix(&cohort.mix)))
    });
    let counted = html("p")
        .child(of_study(&cohort.id))
        .child(size)
        .child(html("strong").child(share));
    html("li")
        .attr("data-cohort", cohort.id.as_str())
        .child(counted)
        .child(quiet(cohort.citation.as_str()).attr("lang", "en"))
        .child(mix)
        .child(quiet(error).child(english(&cohort.se_from)).child("."))
}
