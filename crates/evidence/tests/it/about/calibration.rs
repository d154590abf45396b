//! Groups compared with predictions made without their registry or study.

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::{Artifact, CalibrationRow};
use afs12_clinical::prognosis::{
    CalibrationFigures, Model, Validation, centres_interval, studies_factor,
};
use afs12_evidence::Published;

use crate::about::{artifact, assert_near};

/// The quantile of the normal distribution for a 95% interval.
const Z: f64 = 1.959_963_984_540_054;

/// The rounding of the artifact, propagated to a mean over its rows.
const ROUNDING: f64 = 1e-6;

fn rows_of(figures: &CalibrationFigures) -> Vec<&'static CalibrationRow> {
    let rows = Model::shipped().calibration.iter();
    let is_among = |row: &&CalibrationRow| {
        figures
            .endpoint
            .is_none_or(|endpoint| endpoint == row.endpoint)
            && figures.months.is_none_or(|months| months == row.months)
    };
    rows.filter(is_among).collect()
}

fn mean(values: impl Iterator<Item = f64> + Clone) -> f64 {
    values.clone().sum::<f64>() / values.count() as f64
}

/// ln(-ln) of a share.
fn scale(share: f64) -> f64 {
    (-share.ln()).ln()
}

#[test]
fn the_figures_shown_are_those_of_the_rows_shown() {
    for figures in &Validation::shipped().calibration {
        let rows = rows_of(figures);
        let what = format!("{:?} at {:?} months", figures.endpoint, figures.months);
        assert_eq!(rows.len(), figures.rows, "{what}");
        let each = |value: fn(&CalibrationRow) -> f64| mean(rows.iter().map(|row| value(row)));
        let inside = each(|row| f64::from(u8::from(row.is_inside())));
        assert_near(&what, inside, figures.inside_95, ROUNDING);
        let z = each(|row| row.z);
        assert_near(&what, z, figures.mean_z, ROUNDING);
        let variance = mean(rows.iter().map(|row| (row.z - z).powi(2)));
        assert_near(&what, variance.sqrt(), figures.sd_z, ROUNDING);
        if let Some(error) = figures.mean_absolute_error {
            let found = each(|row| (row.observed - row.predicted).abs());
            assert_near(&what, found, error, ROUNDING);
        }
        if let Some(error) = figures.mean_absolute_error_of_mean {
            let guess = each(|row| row.observed);
            let found = mean(rows.iter().map(|row| (row.observed - guess).abs()));
            assert_near(&what, found, error, ROUNDING);
        }
    }
}

#[test]
fn every_table_of_the_page_has_figures() {
    for endpoint in Endpoint::ALL.map(Some).into_iter().chain([None]) {
        for months in [Some(12.0), None] {
            let figures = Validation::shipped().calibration_of(endpoint, months);
            let figures = figures.expect("the page shows them");
            assert_eq!(figures.slope.is_some(), months.is_some());
        }
    }
}

#[test]
fn every_outcome_of_the_evidence_is_shown_in_its_order() {
    let shown = Model::shipped().calibration.iter();
    let shown = shown.map(|row| (&row.study, &row.id, row.endpoint, row.months, row.n));
    let published = Published::shipped().cohorts.iter();
    let published = published.map(|row| (&row.study, &row.id, row.endpoint, row.months, row.n));
    assert!(shown.eq(published));
}

#[test]
fn an_outcome_is_inside_if_its_standardised_error_is_small() {
    for row in &Model::shipped().calibration {
        assert_eq!(row.is_inside(), row.z.abs() <= Z, "{}", row.id);
        assert!(
            row.lower < row.predicted && row.predicted < row.upper,
            "{}",
            row.id
        );
    }
}

#[test]
fn the_interval_of_an_observation_is_of_its_own_standard_error() {
    for row in &Model::shipped().calibration {
        let interval = row.observed_interval();
        for (end, step) in [(interval.lower, 1.0), (interval.upper, -1.0)] {
            let expected = scale(row.observed) + step * Z * row.observed_se;
            assert_near(&row.id, scale(end), expected, ROUNDING);
        }
    }
}

/// The share of death in the average patient's hazard, from the numbers in the artifact.
fn share_of_death(artifact: &Artifact) -> f64 {
    let [death, amputation] = [artifact.alpha.death, artifact.alpha.amputation].map(f64::exp);
    death / (death + amputation)
}

#[test]
fn hospitals_and_studies_differ_by_the_hyperparameters() {
    const SHARE: f64 = 0.75;
    let artifact = artifact();
    let spread = artifact.hyperparameters;
    let death = share_of_death(&artifact) * spread.tau_death;
    let amputation = (1.0 - share_of_death(&artifact)) * spread.tau_amputation;
    let variance = death.powi(2)
        + amputation.powi(2)
        + 2.0 * spread.rho * death * amputation
        + spread.tau_within.powi(2);
    let ends = centres_interval(Model::shipped(), SHARE);
    for (end, step) in [(ends.lower, 1.0), (ends.upper, -1.0)] {
        let expected = scale(SHARE) + step * Z * variance.sqrt();
        assert_near("hospitals", scale(end), expected, ROUNDING);
    }
    let factor = (Z * spread.tau_effect).exp();
    assert_near(
        "studies",
        studies_factor(Model::shipped()),
        factor,
        ROUNDING,
    );
}
