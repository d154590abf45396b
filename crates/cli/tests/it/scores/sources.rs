//! The source of each score.

use afs12_clinical::scores;

/// The name of each score, its first author and its publication.
const SOURCES: [(&str, &str, &str, &str); 7] = [
    (
        "prevent-iii",
        "PREVENT III",
        "Schanzer",
        "J Vasc Surg 2008;48:1464-71",
    ),
    (
        "clitical",
        "CLiTICAL (JCLIMB)",
        "Miyata",
        "doi 10.1016/j.ejvs.2022.05.038",
    ),
    (
        "clitical-30-day",
        "CLiTICAL, 30 days",
        "Miyata",
        "JCLIMB registry",
    ),
    (
        "basil",
        "BASIL",
        "Bradbury",
        "doi 10.1016/j.jvs.2010.01.077",
    ),
    (
        "two-year-life-expectancy",
        "Two-year life expectancy (Soga)",
        "Soga",
        "J Am Coll Cardiol Intv 2014;7:1444-9",
    ),
    ("cli-frailty-index", "CLI Frailty Index", "Morisaki", "2017"),
    (
        "finnvasc",
        "FINNVASC",
        "Score: Biancari",
        "Ann Vasc Surg 2012, PMID 22050877",
    ),
];

#[test]
fn every_score_names_itself_and_its_publication() {
    assert_eq!(scores::ALL.len(), SOURCES.len());
    for (score, (id, name, author, published)) in scores::ALL.into_iter().zip(SOURCES) {
        assert_eq!((score.facts().id, score.facts().name), (id, name));
        let citation = score.facts().citation;
        assert!(
            citation.starts_with(author) && citation.contains(published),
            "{id}: {citation}"
        );
    }
}
