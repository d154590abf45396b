//! Each published cohort against the prediction of a model that was fitted without it.

use super::artifact::CalibrationRow;
use super::model::Model;
use crate::hazard::HALF_WIDTH;
use crate::order::sort_by;

/// A cohort's outcome and its prediction, each with a 95% interval. Shares are fractions free of the endpoint at 12 months.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The cohort, its outcome and its prediction.
    pub row: CalibrationRow,
    /// The interval of what was observed: ln(-ln observed) +- 1.96 of its own standard error, which comes from the number of patients.
    pub observed: (f64, f64),
    /// Where 95% of such observations are expected to fall: ln(-ln predicted) +- 1.96 times the root of the summed squares of the
    /// prediction's standard error, the spread between centres and the observation's standard error.
    pub expected: (f64, f64),
}

impl Compared {
    /// Whether the outcome fell where it was expected.
    pub fn is_inside(&self) -> bool {
        (self.expected.0..=self.expected.1).contains(&self.row.observed)
    }
}

/// Every row of the calibration, in the order of the evidence.
pub fn compared(model: &Model) -> Vec<Compared> {
    let compare = |row: &CalibrationRow| {
        let variance =
            row.predicted_se.powi(2) + model.tau_centre.powi(2) + row.observed_se.powi(2);
        Compared {
            row: row.clone(),
            observed: interval(row.observed, row.observed_se),
            expected: interval(row.predicted, variance.sqrt()),
        }
    };
    model.calibration.iter().map(compare).collect()
}

/// The median distance between observed and predicted share, a fraction: half of the outcomes lie nearer to their prediction.
pub fn median_distance(rows: &[Compared]) -> f64 {
    let mut distances: Vec<f64> = rows
        .iter()
        .map(|compared| (compared.row.observed - compared.row.predicted).abs())
        .collect();
    sort_by(&mut distances, f64::total_cmp);
    let (below, above) = ((distances.len().saturating_sub(1)) / 2, distances.len() / 2);
    distances
        .get(below)
        .zip(distances.get(above))
        .map_or(0.0, |(below, above)| f64::midpoint(*below, *above))
}

/// Where the true shares of 95% of centres lie whose patients the model, were it exact, would give this share (a fraction).
pub fn centres_interval(model: &Model, share: f64) -> (f64, f64) {
    interval(share, model.tau_centre)
}

/// The factor by which the hazard ratios of 95% of studies differ at most from the pooled one, either way, beyond their own
/// standard errors.
pub fn studies_factor(model: &Model) -> f64 {
    (*HALF_WIDTH * model.tau_effect).exp()
}

/// The 95% interval of a share (a fraction strictly between 0 and 1), given the standard error of its ln(-ln).
fn interval(share: f64, se: f64) -> (f64, f64) {
    let centre = (-share.ln()).ln();
    let end = |step: f64| (-(centre + step).exp()).exp();
    (end(*HALF_WIDTH * se), end(-*HALF_WIDTH * se))
}
