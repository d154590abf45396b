//! The fitted model as shipped: written by the fit, read by the prediction.

use crate::hazard::{ByCause, Endpoint, Kind};
use serde::{Deserialize, Serialize};

/// A fitted model with everything that a prediction needs. Coefficients are on the log-hazard scale, and no fitted number has more than 9
/// significant digits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Artifact {
    /// The name of the model.
    pub id: String,
    /// The version of the model: raised whenever its numbers change.
    pub version: String,
    /// The day this version was released, as year-month-day.
    pub released: String,
    /// SHA-256 of the evidence it was fitted from, in lower-case hexadecimal.
    pub evidence_sha256: String,
    /// The standard deviations, correlations and priors.
    pub hyperparameters: Hyperparameters,
    /// The value of equation 26 at the hyperparameters, before any coefficient is held at 0.
    pub negative_log_marginal_likelihood: f64,
    /// Log cumulative hazard of the average patient at 12 months.
    pub alpha: ByCause<f64>,
    /// Logarithm of the Weibull shape.
    pub log_shape: ByCause<f64>,
    /// The covariates, in the order of the coefficients.
    pub covariates: Vec<CovariateEntry>,
    /// Covariance V of the parameters: the lower triangle with its diagonal, row by row. Their order is alpha for death, alpha for major
    /// amputation, log shape for death, for major amputation, every beta for death, every beta for major amputation. A coefficient that is
    /// held at 0 has zeros.
    pub covariance: Vec<f64>,
    /// The general population's mortality.
    pub population: Vec<PopulationYear>,
    /// The leave-one-unit-out prediction of each published group.
    pub calibration: Vec<CalibrationRow>,
}

/// The nine hyperparameters of equation 26. Standard deviations are above 0.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hyperparameters {
    /// Between studies, of a log hazard ratio.
    pub tau_effect: f64,
    /// The same for contrasts of treatments only.
    pub tau_treatment: f64,
    /// Between the groups of one unit, of ln(-ln event-free share).
    pub tau_within: f64,
    /// Between units, of the log hazard of death.
    pub tau_death: f64,
    /// Between units, of the log hazard of major amputation.
    pub tau_amputation: f64,
    /// Correlation of the two between units, -1 to 1.
    pub rho: f64,
    /// Correlation between the scores of two correlated questions, 0 to 1.
    pub phi: f64,
    /// Mean of the log hazard ratios of adverse covariates.
    pub prior_mean: f64,
    /// Their standard deviation.
    pub prior_sd: f64,
}

impl Hyperparameters {
    /// The covariance matrix T of a unit's shifts (death, amputation): equation 21.
    pub fn shift_covariance(&self) -> [[f64; 2]; 2] {
        let cross = self.rho * self.tau_death * self.tau_amputation;
        [
            [self.tau_death.powi(2), cross],
            [cross, self.tau_amputation.powi(2)],
        ]
    }
}

/// A covariate and its coefficients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CovariateEntry {
    /// Its name in the evidence tables.
    pub name: String,
    /// What kind of number it is.
    pub kind: Kind,
    /// The question it belongs to.
    pub question: String,
    /// Its level within the question's score.
    pub level: f64,
    /// Whether it is nested with the question's other covariate.
    pub nested: bool,
    /// Whether its coefficients have the common prior and are never below 0.
    pub adverse: bool,
    /// Whether its question is correlated with others.
    pub correlated: bool,
    /// The average patient's value, in the covariate's unit.
    pub mean: f64,
    /// Variance between patients.
    pub variance: f64,
    /// Log hazard ratio per unit.
    pub beta: ByCause<f64>,
}

/// The general population at one age.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PopulationYear {
    /// Age in years.
    pub age: f64,
    /// Annual hazard of death of men.
    pub male: f64,
    /// Annual hazard of death of women.
    pub female: f64,
}

/// A published group beside the prediction of the model fitted without the group's unit: equation 28.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalibrationRow {
    /// The group's study.
    pub study: String,
    /// The group; its rows, one per endpoint and month, share it.
    pub id: String,
    /// The endpoint counted.
    pub endpoint: Endpoint,
    /// Months from treatment.
    pub months: f64,
    /// Patients or limbs counted.
    pub n: u32,
    /// Published share free of the endpoint.
    pub observed: f64,
    /// Standard error of ln(-ln `observed`).
    pub observed_se: f64,
    /// The shipped model's share for the group, with a shift of 0.
    pub fitted: f64,
    /// The share from the model fitted without the unit.
    pub predicted: f64,
    /// Lower end of the 95% prediction interval for the observed share.
    pub lower: f64,
    /// Its upper end.
    pub upper: f64,
    /// (observed - predicted)/SD on the scale ln(-ln): positive if more events happened than predicted.
    pub z: f64,
}
