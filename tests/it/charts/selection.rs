//! The rows that an address selects.

use afs12_clinical::hazard::{Covariate, Endpoint};
use afs12_evidence::{Published, Selection};

fn parse(query: &str) -> Selection {
    Selection::parse(query, Published::shipped())
}

#[test]
fn a_query_filters_by_the_names_in_it() {
    let selection = parse("factor=dialysis&endpoint=death&study=miyata-2022");
    assert_eq!(selection.factor, Some(Covariate::Dialysis));
    assert_eq!(selection.endpoint, Some(Endpoint::Death));
    assert_eq!(selection.study.as_deref(), Some("miyata-2022"));
    assert_eq!(
        parse("study=olive").study.as_deref(),
        Some("olive"),
        "a group"
    );
}

#[test]
fn unknown_names_do_not_filter() {
    for query in [
        "",
        "factor=",
        "factor=smoking",
        "endpoint=Death&study=nobody-1999",
        "factor&endpoint",
        "colour=blue",
        "&&==",
    ] {
        assert!(parse(query).is_everything(), "{query}");
    }
    assert_eq!(
        parse("factor=smoking&endpoint=death").query(),
        "endpoint=death"
    );
}

#[test]
fn every_selection_is_restored_from_its_address() {
    let evidence = Published::shipped();
    let studies = evidence.studies.iter().map(|study| &study.id);
    let ids: Vec<&String> = studies
        .chain(evidence.cohorts.iter().map(|cohort| &cohort.id))
        .collect();
    for (place, factor) in Covariate::ALL.into_iter().enumerate() {
        let selection = Selection {
            factor: Some(factor),
            endpoint: Endpoint::ALL.get(place % 4).copied(),
            study: ids.get(place * 3).map(|id| (*id).clone()),
        };
        assert_eq!(parse(&selection.query()), selection);
    }
    let may_stand_in_an_address = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    assert!(ids.iter().all(|id| id.chars().all(may_stand_in_an_address)));
}

/// The row counts of a selection, compared with a count over the tables.
#[test]
fn rows_are_those_that_the_tables_have() {
    let evidence = Published::shipped();
    let everything = Selection::default();
    assert_eq!(everything.effects(evidence).len(), evidence.effects.len());
    assert_eq!(everything.cohorts(evidence).len(), evidence.cohorts.len());
    assert_eq!(everything.studies(evidence).len(), evidence.studies.len());
    for covariate in Covariate::ALL {
        let selection = Selection::of_factor(covariate);
        let effects = evidence.effects.iter();
        let cohorts = evidence.cohorts.iter();
        assert_eq!(
            selection.effects(evidence).len(),
            effects
                .filter(|row| row.contrast.contains_key(&covariate))
                .count()
        );
        assert_eq!(
            selection.cohorts(evidence).len(),
            cohorts
                .filter(|row| row.mix.contains_key(&covariate))
                .count()
        );
    }
    for endpoint in Endpoint::ALL {
        let selection = parse(&format!("endpoint={}", endpoint.name()));
        let effects = evidence.effects.iter();
        assert_eq!(
            selection.effects(evidence).len(),
            effects.filter(|row| row.endpoint == endpoint).count()
        );
    }
}

/// A study's rows are its effects and its groups; a group's rows are its endpoints and months.
#[test]
fn a_study_brings_its_groups() {
    let evidence = Published::shipped();
    for group in &evidence.cohorts {
        let of_study = Selection::of_study(&group.study);
        let of_group = Selection::of_study(&group.id);
        assert!(of_study.cohorts(evidence).contains(&group));
        assert!(of_group.cohorts(evidence).contains(&group));
        for selection in [of_study, of_group] {
            let studies = selection.studies(evidence);
            assert_eq!(studies.len(), 1, "{}", group.id);
            assert_eq!(studies[0].id, group.study);
        }
    }
}
