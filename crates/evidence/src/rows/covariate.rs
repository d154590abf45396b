//! A covariate of the model, as the tables describe it.

use super::named;
use afs12_clinical::hazard::{Covariate, Kind, Traits};
use serde::Deserialize;

/// A covariate of the model: the average patient, the spread between patients, and the dependence on other covariates.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CovariateRow {
    /// The covariate.
    #[serde(deserialize_with = "named::covariate")]
    pub name: Covariate,
    /// What it is, in words.
    pub label: String,
    /// What kind of number it is.
    pub kind: Kind,
    /// The question it belongs to: its covariates are exclusive or nested categories.
    pub question: String,
    /// Its level within the question's score, above 0.
    pub level: f64,
    /// Whether it and the question's other covariate are nested.
    #[serde(default)]
    pub nested: bool,
    /// Whether its coefficients have the common prior and are never below 0.
    pub adverse: bool,
    /// Whether its question is correlated with the other correlated questions.
    pub correlated: bool,
    /// The average patient's value, in the covariate's unit; a share for one that is 0 or 1.
    pub mean: f64,
    /// Variance between patients, at least 0; mean (1 - mean) for one that is 0 or 1, or 0 if it does not vary between patients.
    pub variance: f64,
}

impl CovariateRow {
    /// The input to the covariance of the covariates.
    pub fn traits(&self) -> Traits<'_> {
        Traits {
            mean: self.mean,
            variance: self.variance,
            kind: self.kind,
            question: &self.question,
            level: self.level,
            nested: self.nested,
            adverse: self.adverse,
            correlated: self.correlated,
        }
    }
}
