//! What an independent implementation makes of the same evidence.

use crate::{EVIDENCE, FITTED, assert_near, parameters, variance};
use afs12::hazard::{ByCause, Covariate};
use afs12::synthesis::CohortGroup;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// 1% of a hazard ratio.
const LOG_HAZARD_RATIO: f64 = 0.01;

/// Of a standard deviation between studies or centres.
const TAU: f64 = 0.01;

/// Relative, of a standard error.
const STANDARD_ERROR: f64 = 0.02;

/// Of a probability.
const PROBABILITY: f64 = 0.002;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/reference.json")).expect("the reference can be read")
});

#[derive(Deserialize)]
struct Reference {
    fit: ReferenceFit,
    cohorts: Vec<ReferenceCohort>,
}

#[derive(Deserialize)]
struct ReferenceFit {
    alpha: ByCause<f64>,
    beta: BTreeMap<String, ReferenceBeta>,
    tau_effect: f64,
    tau_centre: f64,
}

#[derive(Deserialize)]
struct ReferenceBeta {
    #[serde(flatten)]
    value: ByCause<f64>,
    death_se: f64,
    #[serde(rename = "major-amputation_se")]
    amputation_se: f64,
}

#[derive(Deserialize)]
struct ReferenceCohort {
    id: String,
    observed: f64,
    fitted: f64,
}

#[test]
fn coefficients_are_those_of_the_reference() {
    let reference = &REFERENCE.fit;
    assert_near(
        "alpha, death",
        FITTED.alpha.death,
        reference.alpha.death,
        LOG_HAZARD_RATIO,
    );
    assert_near(
        "alpha, amputation",
        FITTED.alpha.amputation,
        reference.alpha.amputation,
        LOG_HAZARD_RATIO,
    );
    assert_eq!(FITTED.covariates.len(), reference.beta.len());
    for entry in &FITTED.covariates {
        let expected = &reference.beta[&entry.name].value;
        assert_near(
            &entry.name,
            entry.beta.death,
            expected.death,
            LOG_HAZARD_RATIO,
        );
        assert_near(
            &entry.name,
            entry.beta.amputation,
            expected.amputation,
            LOG_HAZARD_RATIO,
        );
    }
}

#[test]
fn heterogeneity_is_that_of_the_reference() {
    assert_near(
        "tau_effect",
        FITTED.tau_effect,
        REFERENCE.fit.tau_effect,
        TAU,
    );
    assert_near(
        "tau_centre",
        FITTED.tau_centre,
        REFERENCE.fit.tau_centre,
        TAU,
    );
}

#[test]
fn standard_errors_are_those_of_the_reference() {
    for covariate in Covariate::ALL {
        let expected = &REFERENCE.fit.beta[covariate.name()];
        let death = 2 + covariate.index();
        let amputation = death + Covariate::COUNT;
        for (place, expected) in [
            (death, expected.death_se),
            (amputation, expected.amputation_se),
        ] {
            let se = variance(&FITTED, place).sqrt();
            assert_near(covariate.name(), se, expected, STANDARD_ERROR * expected);
        }
    }
}

#[test]
fn fitted_cohorts_are_those_of_the_reference() {
    let fitted = parameters(&FITTED);
    assert_eq!(EVIDENCE.cohorts().len(), REFERENCE.cohorts.len());
    for (cohort, expected) in EVIDENCE.cohorts().iter().zip(&REFERENCE.cohorts) {
        assert_eq!(cohort.id, expected.id);
        assert_near(&cohort.id, cohort.event_free, expected.observed, 0.0);
        let share = CohortGroup::new(cohort, &EVIDENCE).event_free(&fitted);
        assert_near(&cohort.id, share, expected.fitted, PROBABILITY);
    }
}
