//! Which rows an address asks for.

use afs12::evidence::{Published, Selection};
use afs12::hazard::{Covariate, Endpoint};
use std::collections::HashSet;

fn parse(query: &str) -> Selection {
    Selection::parse(query, Published::shipped())
}

#[test]
fn a_query_narrows_by_what_it_names() {
    let selection = parse("factor=dialysis&endpoint=death&study=miyata-2022");
    assert_eq!(selection.factor, Some(Covariate::Dialysis));
    assert_eq!(selection.endpoint, Some(Endpoint::Death));
    assert_eq!(selection.study.as_deref(), Some("miyata-2022"));
    assert_eq!(
        parse("study=olive").study.as_deref(),
        Some("olive"),
        "a cohort"
    );
}

#[test]
fn what_is_unknown_narrows_nothing() {
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
fn every_selection_survives_its_own_address() {
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

#[test]
fn no_cohort_shares_its_id_with_a_study_of_effects() {
    let evidence = Published::shipped();
    let studies: HashSet<&str> = evidence.studies.iter().map(|s| s.id.as_str()).collect();
    let shared = evidence
        .cohorts
        .iter()
        .find(|cohort| studies.contains(cohort.id.as_str()));
    assert_eq!(shared, None);
}

#[test]
fn rows_are_those_that_the_tables_have() {
    let evidence = Published::shipped();
    let everything = Selection::default();
    assert_eq!(everything.effects(evidence).len(), 123);
    assert_eq!(everything.cohorts(evidence).len(), 42);
    assert_eq!(everything.studies(evidence).len(), 35);
    let dialysis = Selection::of_factor(Covariate::Dialysis);
    assert_eq!(dialysis.effects(evidence).len(), 19);
    assert_eq!(dialysis.cohorts(evidence).len(), 6);
    let no_option = Selection::of_factor(Covariate::NoOption);
    assert_eq!(no_option.effects(evidence).len(), 0);
    assert_eq!(no_option.cohorts(evidence).len(), 6);
    assert_eq!(
        Selection::of_study("miyata-2022").effects(evidence).len(),
        31
    );
    let deaths = parse("endpoint=death");
    assert_eq!(deaths.effects(evidence).len(), 44);
}
