//! The entry of one covariate in the evidence tables, without its coefficients.

use serde::{Deserialize, Serialize};

/// What kind of number a covariate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// 0 or 1 in each patient; its mean is a share.
    Binary,
    /// A number.
    Number,
    /// A property of a study that is never asked; its mean is the value for which estimates are made.
    Study,
}

/// One covariate: the average patient, the spread between patients, and the dependence on other covariates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traits<'a> {
    /// The average patient's value.
    pub mean: f64,
    /// Variance between patients, at least 0.
    pub variance: f64,
    /// What kind of number it is.
    pub kind: Kind,
    /// The question it belongs to: the covariates of one question are exclusive or nested categories.
    pub question: &'a str,
    /// Its level within the question's score.
    pub level: f64,
    /// Whether it and the question's other covariate are nested: one of them implies the other.
    pub nested: bool,
    /// Whether its log hazard ratio has the common prior of adverse covariates and is never below 0.
    pub adverse: bool,
    /// Whether its question is correlated with the other correlated questions.
    pub correlated: bool,
}
