//! The fitted model as it is shipped: what the fit writes and the prediction reads.

use crate::hazard::{ByCause, Endpoint};
use serde::{Deserialize, Serialize};

/// A fitted model with everything a prediction needs. Hazards are cumulative over 12 months, coefficients are log hazard
/// ratios, and no number has more than 7 significant digits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Artifact {
    /// The name of the model.
    pub id: String,
    /// The version of the model.
    pub version: String,
    /// SHA-256 of the evidence it was fitted from, in lower-case hexadecimal.
    pub evidence_sha256: String,
    /// Standard deviation between studies of a log hazard ratio, beyond its standard error.
    pub tau_effect: f64,
    /// Standard deviation between centres of ln(-ln event-free share), beyond its standard error.
    pub tau_centre: f64,
    /// Log hazard of the average patient.
    pub alpha: ByCause<f64>,
    /// The covariates, in the order of the coefficients.
    pub covariates: Vec<CovariateEntry>,
    /// Covariance of the 62 parameters: the lower triangle with its diagonal, row by row. Their order is alpha for
    /// death, alpha for major amputation, every beta for death, every beta for major amputation.
    pub covariance: Vec<f64>,
    /// What the model says of each published cohort when it is fitted without it.
    pub calibration: Vec<CalibrationRow>,
}

/// A covariate and its coefficients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CovariateEntry {
    /// Its name in the evidence tables.
    pub name: String,
    /// The average patient's value, in the covariate's unit.
    pub mean: f64,
    /// Variance between patients.
    pub variance: f64,
    /// Log hazard ratio per unit.
    pub beta: ByCause<f64>,
}

/// A published cohort beside the prediction of a model that never saw it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalibrationRow {
    /// The cohort; its rows, one an endpoint, share it.
    pub id: String,
    /// The endpoint counted.
    pub endpoint: Endpoint,
    /// Patients or limbs counted.
    pub n: u32,
    /// Published share free of the endpoint at 12 months.
    pub observed: f64,
    /// Standard error of ln(-ln `observed`).
    pub observed_se: f64,
    /// Share predicted by the model fitted without any row of this cohort.
    pub predicted: f64,
    /// Standard error of ln(-ln `predicted`) from the evidence alone, without the spread between centres.
    pub predicted_se: f64,
}
