//! Cohorts left out.

use crate::{EVIDENCE, FITTED, parameters};
use afs12::evidence::Cohort;
use afs12::synthesis::{CohortGroup, Heterogeneity, Residuals, minimise};
use std::collections::BTreeSet;

fn log_minus_log(share: f64) -> f64 {
    (-share.ln()).ln()
}

#[test]
fn every_row_of_every_cohort_is_left_out_once() {
    let rows: Vec<_> = EVIDENCE
        .cohorts()
        .iter()
        .map(|c| (&c.id, c.endpoint, c.n))
        .collect();
    let held: Vec<_> = FITTED
        .calibration
        .iter()
        .map(|row| (&row.id, row.endpoint, row.n))
        .collect();
    assert_eq!(held, rows);
}

/// Two sums of squares that each have their own minimum: what is gained on the rest is lost on the cohort left out.
#[test]
fn a_cohort_left_out_is_predicted_no_better_than_it_is_fitted() {
    const ROUNDING: f64 = 1e-5;
    let fitted = parameters(&FITTED);
    let squared = |cohort: &Cohort, share: f64| {
        let variance = cohort.se.powi(2) + FITTED.tau_centre.powi(2);
        (log_minus_log(share) - log_minus_log(cohort.event_free)).powi(2) / variance
    };
    let ids: BTreeSet<&str> = EVIDENCE
        .cohorts()
        .iter()
        .map(|cohort| cohort.id.as_str())
        .collect();
    for id in ids {
        let rows = EVIDENCE.cohorts().iter().zip(&FITTED.calibration);
        let (with, without) = rows.filter(|(cohort, _)| cohort.id == id).fold(
            (0.0, 0.0),
            |(with, without), (cohort, held)| {
                let share = CohortGroup::new(cohort, &EVIDENCE).event_free(&fitted);
                (
                    with + squared(cohort, share),
                    without + squared(cohort, held.predicted),
                )
            },
        );
        assert!(
            without > with - ROUNDING,
            "{id}: {without} left out, {with} fitted"
        );
    }
}

/// A cohort left out is information left out.
#[test]
fn a_cohort_left_out_is_predicted_with_less_certainty() {
    let heterogeneity = Heterogeneity {
        effect: FITTED.tau_effect,
        centre: FITTED.tau_centre,
    };
    let optimum = minimise(
        &Residuals::new(&EVIDENCE, heterogeneity),
        &parameters(&FITTED),
    )
    .expect("the shipped evidence determines a model");
    let covariance = optimum.covariance();
    for (cohort, held) in EVIDENCE.cohorts().iter().zip(&FITTED.calibration) {
        let group = CohortGroup::new(cohort, &EVIDENCE);
        let with = group
            .log_minus_log(&optimum.parameters)
            .standard_error(&covariance);
        assert!(
            held.predicted_se > with,
            "{}: {} left out, {with} fitted",
            held.id,
            held.predicted_se
        );
    }
}
