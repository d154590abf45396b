//! Predictions for groups, compared with those written by the fit.

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::{Model, predict_group};
use afs12_evidence::Published;
use litemap::LiteMap;

use crate::about::{artifact, assert_near};

#[test]
fn every_group_is_predicted_as_by_the_fit() {
    const PROBABILITY: f64 = 1e-6;
    let model = Model::shipped();
    let rows = Published::shipped().cohorts.iter();
    let at_12_months = rows
        .zip(&model.calibration)
        .filter(|(cohort, _)| cohort.months == 12.0);
    let mut count = 0;
    for (cohort, row) in at_12_months {
        let predicted = predict_group(model, &cohort.mix).event_free(cohort.endpoint);
        assert_near(&cohort.id, predicted, row.fitted, PROBABILITY);
        count += 1;
    }
    assert_ne!(count, 0);
}

/// For average patients only the two intercepts, the hospitals and the groups within a hospital are uncertain.
#[test]
fn the_range_of_a_group_comes_only_from_the_evidence_and_the_hospitals() {
    const TOLERANCE: f64 = 1e-9;
    const Z: f64 = 1.959_963_984_540_054;
    let artifact = artifact();
    let [death, amputation] = [artifact.alpha.death, artifact.alpha.amputation].map(f64::exp);
    let share = death / (death + amputation);
    let weighted = |[first, both, second]: [f64; 3]| {
        let rest = 1.0 - share;
        share * share * first + 2.0 * share * rest * both + rest * rest * second
    };
    let [first, both, second] = [0, 1, 2].map(|place| artifact.covariance[place]);
    let [[of_death, cross], [_, of_amputation]] = artifact.hyperparameters.shift_covariance();
    let variance = weighted([first, both, second])
        + weighted([of_death, cross, of_amputation])
        + artifact.hyperparameters.tau_within.powi(2);
    let prediction = predict_group(Model::shipped(), &LiteMap::new());
    let afs = prediction.event_free(Endpoint::AmputationFreeSurvival);
    let range = prediction.range;
    assert!(range.lower < afs && afs < range.upper, "{range:?} {afs}");
    let width = (-range.lower.ln()).ln() - (-range.upper.ln()).ln();
    assert_near("width", width, 2.0 * Z * variance.sqrt(), TOLERANCE);
}
