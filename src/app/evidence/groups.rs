//! The groups that the level of the hazards comes from.

use super::fold::fold;
use super::names::{english, of_group};
use super::quiet;
use crate::app::markup::{Element, Node, group, html};
use crate::app::use_words;
use afs12_evidence::{Cohort, Published};
use afs12_words::EvidenceText;

/// The groups with what was counted in each; nothing where there are none.
pub fn group_list(cohorts: Vec<&'static Cohort>, is_open: bool) -> Option<Element> {
    let words = use_words();
    let title = html("h3").child(words.evidence(EvidenceText::GroupsTitle));
    (!cohorts.is_empty()).then(|| {
        fold("card evidence-fold", title, is_open, move || {
            let groups = by_group(&cohorts).into_iter();
            let items = groups.filter_map(|rows| Some(group_item(rows.first()?, &rows)));
            group([
                quiet(words.evidence(EvidenceText::GroupsMeaning)),
                html("ul").class("cohorts").children(items),
            ])
        })
    })
}

/// The rows of each group, in the order of the groups' first rows; a group's rows need not stand together in the table.
fn by_group(cohorts: &[&'static Cohort]) -> Vec<Vec<&'static Cohort>> {
    let mut groups: Vec<Vec<&'static Cohort>> = Vec::new();
    for cohort in cohorts {
        match groups.iter_mut().find(|rows| rows[0].id == cohort.id) {
            Some(rows) => rows.push(cohort),
            None => groups.push(vec![cohort]),
        }
    }
    groups
}

/// A group: its name and registry, its mix, and each outcome.
fn group_item(first: &'static Cohort, rows: &[&'static Cohort]) -> Element {
    let words = use_words();
    let study = Published::shipped().study(&first.study);
    let registry = study.and_then(|study| study.registry.as_deref());
    let registry = registry.map(|registry| {
        let label = format!(". {}: ", words.evidence(EvidenceText::Registry));
        group([Node::from(label), english(registry).into()])
    });
    let mix = (!first.mix.is_empty()).then(|| {
        let label = words.evidence(EvidenceText::Mix);
        quiet(format!("{label}: {}.", words.mix(&first.mix)))
    });
    html("li")
        .attr("data-cohort", first.id.as_str())
        .child(
            html("p")
                .child(of_group(&first.study, &first.id))
                .child(html("span").class("evidence-quiet").child(registry)),
        )
        .children(rows.iter().map(|row| outcome(row)))
        .child(mix)
        .child(note(rows))
}

/// A row of a group: the share free of an endpoint at a month.
fn outcome(cohort: &Cohort) -> Element {
    let words = use_words();
    let share = words.group_share(cohort.endpoint, cohort.months, cohort.event_free);
    let known = format!(
        " ({}; {} {})",
        words.group_size(cohort.n),
        words.evidence(EvidenceText::StandardError).to_lowercase(),
        words.number(cohort.se, 3)
    );
    html("p")
        .child(html("strong").child(share))
        .child(html("span").class("evidence-quiet").child(known))
}

/// What a reader of a group's figures should know; its rows mostly share a note.
fn note(rows: &[&'static Cohort]) -> Option<Element> {
    let words = use_words();
    let note = rows.iter().find_map(|row| row.note.as_deref())?;
    let label = format!("{}: ", words.evidence(EvidenceText::Note));
    Some(quiet(label).child(english(note)).child("."))
}
