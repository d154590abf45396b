//! Rules for every fitted model, whatever its evidence.

use afs12_clinical::hazard::Covariate;
use afs12_clinical::prognosis::artifact::{Artifact, CalibrationRow};
use afs12_fit::reading::Evidence;
use afs12_fit::synthesis::Parameters;
use nalgebra::{DMatrix, SymmetricEigen};

/// How far below 0 rounding to 9 digits can move an eigenvalue, relative to the largest.
const ROUNDING: f64 = 1e-8;

/// Half the width of a 95% interval; |z| this close to it may lie on either side.
const HALF_WIDTH: f64 = 1.959_964;
const NEAR_THE_EDGE: f64 = 1e-5;

/// Asserts the rules for an artifact and the evidence from which it was fitted.
pub fn check(artifact: &Artifact, evidence: &Evidence) {
    assert_eq!(artifact.evidence_sha256, evidence.sha256());
    hyperparameters(artifact);
    covariates(artifact, evidence);
    covariance(artifact);
    let population: Vec<[f64; 3]> = (evidence.population().iter())
        .map(|row| [row.age, row.male, row.female])
        .collect();
    let shipped: Vec<[f64; 3]> = (artifact.population.iter())
        .map(|row| [row.age, row.male, row.female])
        .collect();
    assert_eq!(shipped, population);
    assert_eq!(artifact.calibration.len(), evidence.cohorts().len());
    for (row, cohort) in artifact.calibration.iter().zip(evidence.cohorts()) {
        assert_eq!(
            (&row.study, &row.id, row.endpoint, row.months, row.n),
            (
                &cohort.study,
                &cohort.id,
                cohort.endpoint,
                cohort.months,
                cohort.n
            )
        );
        assert_eq!(
            (row.observed, row.observed_se),
            (cohort.event_free, cohort.se)
        );
        calibration(row);
    }
}

fn hyperparameters(artifact: &Artifact) {
    let h = &artifact.hyperparameters;
    for sd in [
        h.tau_effect,
        h.tau_treatment,
        h.tau_within,
        h.tau_death,
        h.tau_amputation,
        h.prior_sd,
    ] {
        assert!(sd.is_finite() && sd > 0.0, "{h:?}");
    }
    assert!(
        h.rho.abs() < 1.0 && h.phi > 0.0 && h.phi < 1.0 && h.prior_mean.is_finite(),
        "{h:?}"
    );
    assert!(artifact.negative_log_marginal_likelihood.is_finite());
}

fn covariates(artifact: &Artifact, evidence: &Evidence) {
    assert_eq!(artifact.covariates.len(), Covariate::COUNT);
    for (entry, row) in artifact.covariates.iter().zip(evidence.covariates()) {
        assert_eq!(entry.name, row.name.name());
        assert_eq!((entry.mean, entry.variance), (row.mean, row.variance));
        for beta in [entry.beta.death, entry.beta.amputation] {
            assert!(beta.is_finite(), "{}", entry.name);
            assert!(!row.adverse || beta >= 0.0, "{} helps: {beta}", entry.name);
        }
    }
    for value in [artifact.alpha, artifact.log_shape] {
        assert!(value.death.is_finite() && value.amputation.is_finite());
    }
}

/// A covariance has no negative eigenvalue, and zeros for a coefficient held at 0.
fn covariance(artifact: &Artifact) {
    let matrix = DMatrix::from_fn(Parameters::COUNT, Parameters::COUNT, |row, column| {
        let (row, column) = (row.max(column), row.min(column));
        artifact.covariance[row * (row + 1) / 2 + column]
    });
    assert_eq!(
        artifact.covariance.len(),
        Parameters::COUNT * (Parameters::COUNT + 1) / 2
    );
    for (j, entry) in artifact.covariates.iter().enumerate() {
        for (place, beta) in [
            (Parameters::BETA.death + j, entry.beta.death),
            (Parameters::BETA.amputation + j, entry.beta.amputation),
        ] {
            let is_held = matrix[(place, place)] == 0.0;
            assert_eq!(is_held, beta == 0.0, "{}", entry.name);
            assert!(
                !is_held || matrix.row(place).iter().all(|value| *value == 0.0),
                "{}",
                entry.name
            );
        }
    }
    let eigenvalues = SymmetricEigen::new(matrix).eigenvalues;
    assert!(
        eigenvalues.min() > -ROUNDING * eigenvalues.max(),
        "{}",
        eigenvalues.min()
    );
}

fn calibration(row: &CalibrationRow) {
    let is_share = |value: f64| value > 0.0 && value < 1.0;
    assert!(is_share(row.fitted) && is_share(row.predicted), "{row:?}");
    assert!(0.0 <= row.lower && row.lower < row.predicted, "{row:?}");
    assert!(row.predicted < row.upper && row.upper <= 1.0, "{row:?}");
    // More events happened than predicted if the observed event-free share is below the predicted one.
    assert_eq!(row.z > 0.0, row.observed < row.predicted, "{row:?}");
    let is_inside = row.lower <= row.observed && row.observed <= row.upper;
    if (row.z.abs() - HALF_WIDTH).abs() > NEAR_THE_EDGE {
        assert_eq!(is_inside, row.z.abs() < HALF_WIDTH, "{row:?}");
    }
}
