//! Compares the fit at printed hyperparameters figure by figure.

use crate::fit::assert_near;
use crate::fit::reference::{Section, WithError};
use afs12_clinical::hazard::{ByCause, Covariate};
use afs12_fit::reading::Evidence;
use afs12_fit::synthesis::{Fit, LeftOut, Parameters};
use nalgebra::DMatrix;
use std::collections::BTreeSet;

/// Tolerance of the objective of equation 26.
const OBJECTIVE: f64 = 1e-3;

/// Tolerance of a coefficient or a unit's shift.
const COEFFICIENT: f64 = 1e-4;

/// Relative tolerance of a standard error.
const STANDARD_ERROR: f64 = 1e-3;

/// Tolerance of an effect's log hazard ratio and its standard error, which follow from printed figures alone.
const EFFECT: f64 = 1e-6;

/// Tolerance of a probability.
const PROBABILITY: f64 = 1e-5;

/// Tolerance of a standardised difference.
const Z: f64 = 1e-4;

/// Fits the evidence at the printed hyperparameters and compares every result with the printed one.
pub fn compare(evidence: &Evidence, printed: &Section) {
    assert_eq!(
        printed.evidence_sha256,
        evidence.sha256(),
        "make reference is due: the tables have changed since tests/data/reference.json was computed"
    );
    let fit =
        Fit::at(evidence, printed.fit.hyperparameters).expect("the evidence determines a model");
    assert_near(
        "objective",
        fit.negative_log_marginal_likelihood(),
        printed.fit.negative_log_marginal_likelihood,
        OBJECTIVE,
    );
    parameters(&fit, printed);
    held(&fit, printed);
    shifts(&fit, printed);
    effects(evidence, printed);
    groups(evidence, &fit, printed);
}

fn parameters(fit: &Fit, printed: &Section) {
    let (at, covariance) = (fit.parameters(), fit.covariance());
    let places = |first: ByCause<usize>, j: usize| first.map(|place| place + j);
    parameter(
        "alpha",
        places(Parameters::ALPHA, 0),
        at,
        &covariance,
        &printed.fit.alpha,
    );
    parameter(
        "log shape",
        places(Parameters::LOG_SHAPE, 0),
        at,
        &covariance,
        &printed.fit.log_shape,
    );
    assert_eq!(printed.fit.beta.len(), Covariate::COUNT);
    for covariate in Covariate::ALL {
        let beta = places(Parameters::BETA, covariate.index());
        let name = covariate.name();
        parameter(name, beta, at, &covariance, &printed.fit.beta[name]);
    }
}

fn parameter(
    what: &str,
    places: ByCause<usize>,
    at: &Parameters,
    covariance: &DMatrix<f64>,
    printed: &WithError,
) {
    for (cause, place, value, se) in [
        ("death", places.death, printed.value.death, printed.death_se),
        (
            "major amputation",
            places.amputation,
            printed.value.amputation,
            printed.amputation_se,
        ),
    ] {
        let what = format!("{what}, {cause}");
        assert_near(&what, at.as_vector()[place], value, COEFFICIENT);
        let ours = covariance[(place, place)].sqrt();
        assert_near(
            &format!("standard error of {what}"),
            ours,
            se,
            STANDARD_ERROR * se,
        );
    }
}

fn held(fit: &Fit, printed: &Section) {
    let ours = fit.held();
    let of_cause = |cause: &'static str, covariates: &[Covariate]| {
        let named = |covariate: &Covariate| (cause.to_owned(), covariate.name().to_owned());
        covariates.iter().map(named).collect::<Vec<_>>()
    };
    let mut names = of_cause("death", &ours.death);
    names.extend(of_cause("major-amputation", &ours.amputation));
    let names: BTreeSet<(String, String)> = names.into_iter().collect();
    assert_eq!(names, printed.fit.held_at_zero.iter().cloned().collect());
}

fn shifts(fit: &Fit, printed: &Section) {
    assert_eq!(fit.shifts().len(), printed.fit.shifts.len());
    for (unit, [death, amputation]) in fit.design().units().iter().zip(fit.shifts()) {
        let expected = &printed.fit.shifts[unit];
        assert_near(unit, *death, expected.death, COEFFICIENT);
        assert_near(unit, *amputation, expected.amputation, COEFFICIENT);
    }
}

fn effects(evidence: &Evidence, printed: &Section) {
    assert_eq!(evidence.effects().len(), printed.effects.len());
    for (effect, expected) in evidence.effects().iter().zip(&printed.effects) {
        assert_eq!(
            (&effect.study, effect.endpoint),
            (&expected.study, expected.endpoint)
        );
        let what = format!("{}, {:?}", effect.study, effect.contrast);
        assert_near(&what, effect.log_hr(), expected.log_hr, EFFECT);
        assert_near(&what, effect.se(), expected.se, EFFECT);
    }
}

fn groups(evidence: &Evidence, fit: &Fit, printed: &Section) {
    let fitted = fit.event_free();
    let left_out = fit.left_out().expect("every unit can be left out");
    assert_eq!(evidence.cohorts().len(), printed.cohorts.len());
    assert_eq!(
        (fitted.len(), left_out.len()),
        (printed.cohorts.len(), printed.cohorts.len())
    );
    let ours = evidence.cohorts().iter().zip(fitted).zip(left_out);
    for (((row, fitted), left_out), expected) in ours.zip(&printed.cohorts) {
        assert_eq!(
            (&row.study, &row.id, row.endpoint, row.months),
            (
                &expected.study,
                &expected.id,
                expected.endpoint,
                expected.months
            )
        );
        let what =
            |figure: &str| format!("{figure} of {}, {:?}, {}", row.id, row.endpoint, row.months);
        let LeftOut {
            predicted,
            lower,
            upper,
            z,
        } = left_out;
        for (figure, value, expected, tolerance) in [
            ("observed", row.event_free, expected.observed, 0.0),
            ("fitted", fitted, expected.fitted, PROBABILITY),
            (
                "predicted",
                predicted,
                expected.left_out.predicted,
                PROBABILITY,
            ),
            ("lower", lower, expected.left_out.lower, PROBABILITY),
            ("upper", upper, expected.left_out.upper, PROBABILITY),
            ("z", z, expected.left_out.z, Z),
        ] {
            assert_near(&what(figure), value, expected, tolerance);
        }
    }
}
