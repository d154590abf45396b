//! Everything shipped beside the model was made for this model.

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Artifact;
use afs12_clinical::prognosis::{Model, Validation, estimate};
use afs12_exchange::read_patient;
use afs12_fit::reading::Evidence;

use super::vectors::vectors;

const README: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md"));
const CHANGELOG: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../CHANGELOG.md"));

/// The text of the README between two marks.
fn between(begin: &str, end: &str) -> &'static str {
    let (_, rest) = README.split_once(begin).expect("a mark in the README");
    rest.split_once(end).expect("its end").0
}

#[test]
fn the_model_its_reference_and_its_validation_are_of_the_same_evidence() {
    let evidence = Evidence::shipped().expect("the shipped tables");
    let due = "made for other evidence: `make fit`, then `make reference`";
    let model = &Model::shipped().evidence_sha256;
    assert_eq!(model, evidence.sha256(), "the model was {due}");
    assert_eq!(
        vectors()["evidence_sha256"].as_str(),
        Some(evidence.sha256()),
        "tests/data/reference.json was {due}"
    );
    assert_eq!(
        Validation::shipped().evidence_sha256,
        evidence.sha256(),
        "src/prognosis/validation.json was {due}"
    );
}

#[test]
fn the_change_log_names_the_version_its_day_and_its_numbers() {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../crates/clinical/src/prognosis/model.json"
    ));
    let artifact: Artifact = serde_json::from_str(text).expect("the artifact");
    let heading = format!("## Model {}, {}\n", artifact.version, artifact.released);
    let (_, entry) = CHANGELOG
        .split_once(&heading)
        .unwrap_or_else(|| panic!("CHANGELOG.md has no entry \"{}\"", heading.trim()));
    let entry = entry.split("\n## ").next().unwrap_or_default();
    let numbers = format!(
        "Numbers: `{}`",
        afs12_fit::synthesis::numbers_sha256(&artifact)
    );
    assert!(
        entry.contains(&numbers),
        "new numbers under an old version: the entry of {} in CHANGELOG.md does not say {numbers}",
        artifact.version
    );
}

#[test]
fn the_readme_quotes_the_validation() {
    let table = between(
        "<!-- figures: make reference -->\n",
        "<!-- end of figures -->",
    );
    let rows: Vec<&str> = table.lines().skip(2).collect();
    let endpoints = [
        Some(Endpoint::AmputationFreeSurvival),
        Some(Endpoint::Death),
        Some(Endpoint::MajorAmputation),
        None,
    ];
    assert_eq!(rows.len(), endpoints.len(), "{table}");
    for (row, endpoint) in rows.iter().zip(endpoints) {
        let figures = Validation::shipped()
            .calibration_of(endpoint, Some(12.0))
            .expect("figures at 12 months");
        let points = |share: Option<f64>| format!("{:.1}", 100.0 * share.expect("an error"));
        let cells = [
            figures.rows.to_string(),
            format!("{:.0}%", 100.0 * figures.inside_95),
            points(figures.mean_absolute_error),
            points(figures.mean_absolute_error_of_mean),
            format!("{:.2}", figures.slope.expect("a slope")),
        ];
        let quoted: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!(quoted[2..7], cells, "{row}");
    }
}

#[test]
fn the_readmes_example_is_what_the_model_gives() {
    let example = between(
        "<!-- example: make reference -->\n",
        "<!-- end of example -->",
    );
    let json = example.split('\'').nth(1).expect("a patient in quotes");
    let patient = read_patient(json).expect("a patient");
    let result = estimate(Model::shipped(), &patient).expect("CLTI");
    let percent = |share: f64| format!("{:.0}", 100.0 * share);
    let sentence = format!(
        "about {} would be alive with the leg after 12 months; 95% range {}% to {}%",
        percent(result.afs),
        percent(result.range.lower),
        percent(result.range.upper)
    );
    assert!(example.contains(&sentence), "{sentence}\n{example}");
    for value in [result.afs, result.range.lower, result.range.upper] {
        assert!(example.contains(&format!("{value:.3}")), "{value}");
    }
}
