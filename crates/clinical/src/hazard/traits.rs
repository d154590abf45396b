//! What the tables of the evidence say of one covariate beside its coefficients.

use serde::{Deserialize, Serialize};

/// What kind of number a covariate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// 0 or 1 in each patient; its mean is a share.
    Binary,
    /// A number.
    Number,
    /// Belongs to a study and is never asked; its mean is what an estimate is made for.
    Study,
}

/// One covariate: the average patient, the spread between patients, and how it goes together with the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traits<'a> {
    /// The average patient's value.
    pub mean: f64,
    /// Variance between patients, at least 0.
    pub variance: f64,
    /// What kind of number it is.
    pub kind: Kind,
    /// The question it belongs to: covariates of one question are exclusive categories, or nested ones.
    pub question: &'a str,
    /// Its level within the question's score.
    pub level: f64,
    /// Whether it and the question's other covariate are nested: this one or the other implies the other.
    pub nested: bool,
    /// Whether its log hazard ratio has the common prior of adverse covariates and is never below 0.
    pub adverse: bool,
    /// Whether its question goes together with the other correlated questions.
    pub correlated: bool,
}
