//! The model that this program ships, from the artifact as `build.rs` writes it into the program.

use std::sync::LazyLock;

use super::artifact::CalibrationRow;
use super::model::{COVARIANCES, Model};
use crate::hazard::{ByCause, Covariate, Endpoint};

/// Mean, variance and coefficients of a covariate.
type CovariateRow = (f64, f64, ByCause<f64>);

/// Cohort, name of the endpoint, patients, observed share and its standard error, predicted share and its standard error.
type OutcomeRow = (&'static str, &'static str, u32, f64, f64, f64, f64);

include!(concat!(env!("OUT_DIR"), "/model.rs"));

/// SHA-256 of the artifact that is shipped, in hexadecimal.
pub const SHIPPED_SHA256: &str = env!("AFS12_MODEL_SHA256");

/// The day the version shipped was released.
pub const RELEASE_DATE: &str = "2026-11-22";

impl Model {
    /// The model that is shipped with this program.
    pub fn shipped() -> &'static Model {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model {
            id: ID.to_owned(),
            version: VERSION.to_owned(),
            alpha: ALPHA,
            beta: COVARIATES.map(|(_, _, beta)| beta),
            mean: COVARIATES.map(|(mean, _, _)| mean),
            variance: COVARIATES.map(|(_, variance, _)| variance),
            covariance: covariance(),
            tau_effect: TAU_EFFECT,
            tau_centre: TAU_CENTRE,
            calibration: CALIBRATION.iter().map(calibration).collect(),
        });
        &MODEL
    }
}

/// Each a whole number less its decimals. Both it and the power of ten are exact, so that the one division rounds as a reader of decimal
/// numbers does.
fn covariance() -> Vec<f64> {
    let numbers = COVARIANCE_DIGITS.iter().zip(&COVARIANCE_DECIMALS);
    let read =
        |(digits, decimals): (&i32, &u8)| f64::from(*digits) / 10f64.powi(i32::from(*decimals));
    numbers.map(read).collect()
}

fn calibration(row: &OutcomeRow) -> CalibrationRow {
    let (id, endpoint, n, observed, observed_se, predicted, predicted_se) = *row;
    CalibrationRow {
        id: id.to_owned(),
        endpoint: Endpoint::named(endpoint).expect("tested to be an endpoint"),
        n,
        observed,
        observed_se,
        predicted,
        predicted_se,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_artifact_to_the_last_bit() {
        let artifact = Model::from_json(include_str!("model.json"));
        assert_eq!(artifact.as_ref(), Ok(Model::shipped()));
    }
}
