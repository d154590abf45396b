//! The names of studies and groups, and the addresses of publications.

use std::collections::HashSet;

use afs12_evidence::{Published, Study};

fn study(id: &str) -> &'static Study {
    Published::shipped().study(id).expect("a study")
}

#[test]
fn a_study_is_named_by_its_first_author_and_year() {
    for (id, expected) in [
        ("schanzer-2008", "Schanzer 2008"),
        ("schanzer-2008-statin", "Schanzer 2008, statin"),
        ("abu-dabrh-2015", "Abu Dabrh 2015"),
        ("vanreijen-2019-wifi", "van Reijen 2019, WIfI"),
        ("soderstrom-2010", "Soderstrom 2010"),
        ("troeng-1994", "Troëng 1994"),
        ("liao-2022", "Liao 2022"),
        ("chervyakov-2019-wifi", "Chervyakov 2019, WIfI"),
    ] {
        assert_eq!(study(id).name(), expected);
    }
}

#[test]
fn a_study_cited_by_its_title_is_named_by_its_id_in_words() {
    for (id, expected) in [
        ("clariti", "CLariTI (2025)"),
        ("jbeat3-bmi", "J-BEAT III BMI (2015)"),
        ("anaemia-uk", "Anaemia UK"),
        ("va-pearls-2025", "VA PEARLS 2025"),
    ] {
        assert_eq!(study(id).name(), expected);
    }
}

#[test]
fn a_group_is_named_by_its_study_and_what_distinguishes_it() {
    let named = |study, group| Published::shipped().group_name(study, group);
    for (study, group, expected) in [
        ("iida-2013", "olive", "Iida 2013: OLIVE"),
        ("ryu-2012", "ryu", "Ryu 2012"),
        ("krakow-2008", "krakow-2008", "Krzanowski 2008: Krakow"),
        ("liao-2022", "wuhan-glass-1", "Liao 2022: Wuhan GLASS 1"),
        (
            "liberty-360",
            "liberty-rutherford-4-5",
            "LIBERTY Rutherford 4-5 (2018)",
        ),
        ("nobody", "somebody", "somebody"),
    ] {
        assert_eq!(named(study, group), expected);
    }
}

#[test]
fn no_two_studies_and_no_two_groups_have_the_same_name() {
    let evidence = Published::shipped();
    let names: HashSet<String> = evidence.studies.iter().map(Study::name).collect();
    assert_eq!(names.len(), evidence.studies.len());
    let groups: HashSet<(&str, &str)> = evidence
        .cohorts
        .iter()
        .map(|cohort| (cohort.study.as_str(), cohort.id.as_str()))
        .collect();
    let names: HashSet<String> = groups
        .iter()
        .map(|(study, group)| evidence.group_name(study, group))
        .collect();
    assert_eq!(names.len(), groups.len());
}

#[test]
fn a_publication_has_the_address_of_its_identifier() {
    let mut addressed = 0;
    for study in &Published::shipped().studies {
        let expected = match (&study.doi, &study.pmid, &study.pmc) {
            (Some(doi), ..) => Some(format!("https://doi.org/{doi}")),
            (_, Some(pmid), _) => Some(format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/")),
            (.., Some(pmc)) => Some(format!("https://pmc.ncbi.nlm.nih.gov/articles/{pmc}/")),
            _ => None,
        };
        assert_eq!(study.address(), expected, "{}", study.id);
        let may_stand = |c: char| c.is_ascii_alphanumeric() || "-._/:()".contains(c);
        assert!(
            expected
                .iter()
                .all(|address| address.chars().all(may_stand)),
            "{expected:?} has to be escaped"
        );
        addressed += usize::from(expected.is_some());
    }
    assert_ne!(addressed, 0);
}
