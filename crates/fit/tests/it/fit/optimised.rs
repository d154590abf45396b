//! The shipped model, with the hyperparameters of the program's own search, against the second implementation's.

use crate::fit::reference::VECTORS;
use crate::fit::{SHIPPED, assert_near};

/// Relative tolerance of a hyperparameter.
const HYPERPARAMETER: f64 = 5e-3;

/// Tolerance of a correlation.
const CORRELATION: f64 = 5e-3;

/// Tolerance of a probability.
const PROBABILITY: f64 = 1e-3;

/// Tolerance of the objective.
const OBJECTIVE: f64 = 1e-3;

#[test]
fn hyperparameters_are_those_of_the_second_implementation() {
    let (ours, theirs) = (
        &SHIPPED.hyperparameters,
        &VECTORS.shipped.fit.hyperparameters,
    );
    for (what, ours, theirs) in [
        ("tau_effect", ours.tau_effect, theirs.tau_effect),
        ("tau_treatment", ours.tau_treatment, theirs.tau_treatment),
        ("tau_within", ours.tau_within, theirs.tau_within),
        ("tau_death", ours.tau_death, theirs.tau_death),
        ("tau_amputation", ours.tau_amputation, theirs.tau_amputation),
        ("phi", ours.phi, theirs.phi),
        ("prior_mean", ours.prior_mean, theirs.prior_mean),
        ("prior_sd", ours.prior_sd, theirs.prior_sd),
    ] {
        assert_near(what, ours, theirs, HYPERPARAMETER * theirs.abs());
    }
    assert_near("rho", ours.rho, theirs.rho, CORRELATION);
    assert_near(
        "objective",
        SHIPPED.negative_log_marginal_likelihood,
        VECTORS.shipped.fit.negative_log_marginal_likelihood,
        OBJECTIVE,
    );
}

#[test]
fn groups_are_predicted_as_by_the_second_implementation() {
    assert_eq!(SHIPPED.calibration.len(), VECTORS.shipped.cohorts.len());
    for (ours, theirs) in SHIPPED.calibration.iter().zip(&VECTORS.shipped.cohorts) {
        assert_eq!(
            (&ours.study, &ours.id, ours.endpoint, ours.months),
            (&theirs.study, &theirs.id, theirs.endpoint, theirs.months)
        );
        for (ours, theirs) in [
            (ours.fitted, theirs.fitted),
            (ours.predicted, theirs.left_out.predicted),
            (ours.lower, theirs.left_out.lower),
            (ours.upper, theirs.left_out.upper),
        ] {
            assert_near(&theirs.to_string(), ours, theirs, PROBABILITY);
        }
    }
}
