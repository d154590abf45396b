//! Groups, against the cohorts of an independent implementation.

use crate::assert_near;
use afs12::evidence::Published;
use afs12::hazard::Endpoint;
use afs12::prognosis::{Model, predict_group};
use litemap::LiteMap;
use serde_json::Value;

#[test]
fn every_cohort_is_predicted_as_in_the_reference() {
    const PROBABILITY: f64 = 0.002;
    let reference: Value =
        serde_json::from_str(include_str!("../data/reference.json")).expect("JSON");
    let expected = reference["cohorts"].as_array().expect("a list");
    let cohorts = &Published::shipped().cohorts;
    assert_eq!(cohorts.len(), expected.len());
    for (cohort, expected) in cohorts.iter().zip(expected) {
        assert_eq!(expected["id"], cohort.id.as_str());
        let prediction = predict_group(Model::shipped(), &cohort.mix);
        let fitted = expected["fitted"].as_f64().expect("a share");
        assert_near(
            &cohort.id,
            prediction.event_free(cohort.endpoint),
            fitted,
            PROBABILITY,
        );
    }
}

/// Of the average patients only the two intercepts and the centres are uncertain: worked out in Python from the numbers of the artifact.
#[test]
fn the_range_of_a_group_is_of_the_evidence_and_the_centres_alone() {
    const TOLERANCE: f64 = 1e-9;
    let prediction = predict_group(Model::shipped(), &LiteMap::new());
    let afs = prediction.event_free(Endpoint::AmputationFreeSurvival);
    let (lower, upper) = prediction.range;
    assert!(lower < afs && afs < upper, "{lower} {afs} {upper}");
    let width = (-lower.ln()).ln() - (-upper.ln()).ln();
    assert_near("width", width, 1.750_364_489_121_655, TOLERANCE);
}
