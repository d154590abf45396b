//! From a fit to the artifact that is shipped.

use super::heterogeneity::Heterogeneity;
use super::leave_one_out::HeldOut;
use super::solve::Optimum;
use crate::evidence::{Cohort, CovariateRow, Evidence};
use crate::hazard::ByCause;
use crate::prognosis::artifact::{Artifact, CalibrationRow, CovariateEntry};

/// The model's name.
const ID: &str = "afs12";

/// The model's version: raised whenever the numbers change.
const VERSION: &str = "1.0.0";

/// Puts a fit into the shape that is shipped, every number rounded to 7 significant digits.
pub(super) fn artifact(
    evidence: &Evidence,
    heterogeneity: Heterogeneity,
    optimum: &Optimum,
    held: &[HeldOut],
) -> Artifact {
    let beta = optimum.parameters.beta();
    let covariates = evidence.covariates().iter();
    let calibration = evidence.cohorts().iter().zip(held);
    Artifact {
        id: ID.to_owned(),
        version: VERSION.to_owned(),
        evidence_sha256: evidence.sha256().to_owned(),
        tau_effect: significant(heterogeneity.effect),
        tau_centre: significant(heterogeneity.centre),
        alpha: optimum.parameters.alpha().map(significant),
        covariates: covariates
            .map(|row| covariate_entry(row, beta.map(|beta| beta[row.name.index()])))
            .collect(),
        covariance: lower_triangle(optimum),
        calibration: calibration
            .map(|(cohort, held)| calibration_row(cohort, held))
            .collect(),
    }
}

fn covariate_entry(row: &CovariateRow, beta: ByCause<f64>) -> CovariateEntry {
    CovariateEntry {
        name: row.name.to_string(),
        mean: significant(row.mean),
        variance: significant(row.variance),
        beta: beta.map(significant),
    }
}

fn calibration_row(cohort: &Cohort, held: &HeldOut) -> CalibrationRow {
    CalibrationRow {
        id: cohort.id.clone(),
        endpoint: cohort.endpoint,
        n: cohort.n,
        observed: significant(cohort.event_free),
        observed_se: significant(cohort.se),
        predicted: significant(held.event_free),
        predicted_se: significant(held.standard_error),
    }
}

/// The covariance's lower triangle with its diagonal, row by row.
fn lower_triangle(optimum: &Optimum) -> Vec<f64> {
    let covariance = optimum.covariance();
    let places = (0..covariance.nrows()).flat_map(|row| (0..=row).map(move |column| (row, column)));
    places.map(|place| significant(covariance[place])).collect()
}

/// A number to 7 significant digits: the nearest that a decimal fraction of that length can say.
fn significant(value: f64) -> f64 {
    let decimal = format!("{value:.6e}");
    decimal.parse().expect("a formatted number can be read")
}
