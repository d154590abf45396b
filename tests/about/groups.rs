//! Groups, against the cohorts of an independent implementation.

use crate::assert_near;
use afs12::evidence::Published;
use afs12::hazard::Endpoint;
use afs12::prognosis::{Model, predict_group};
use serde_json::Value;
use std::collections::BTreeMap;

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

#[test]
fn the_range_of_a_group_holds_its_prediction_and_leaves_room_for_centres() {
    let prediction = predict_group(Model::shipped(), &BTreeMap::new());
    let afs = prediction.event_free(Endpoint::AmputationFreeSurvival);
    let (lower, upper) = prediction.range;
    assert!(lower < afs && afs < upper, "{lower} {afs} {upper}");
    let half = 1.959_964 * Model::shipped().tau_centre;
    let width = (-lower.ln()).ln() - (-upper.ln()).ln();
    assert!(width > 2.0 * half, "{width}");
}
