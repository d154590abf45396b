//! A quantity of the model with its gradient.

use super::parameters::Parameters;
use nalgebra::{DMatrix, DVector};

/// A quantity at some parameters, and how it changes with each of them.
#[derive(Clone, Debug)]
pub struct Linearised {
    /// The quantity.
    pub value: f64,
    /// Its derivative with respect to each parameter.
    pub gradient: DVector<f64>,
}

impl Linearised {
    /// A quantity of 0 that no parameter changes, to be filled in.
    pub(super) fn zero() -> Linearised {
        Linearised {
            value: 0.0,
            gradient: DVector::zeros(Parameters::COUNT),
        }
    }

    /// The residual against a `published` value, in units of `sd`.
    pub(super) fn standardised(self, published: f64, sd: f64) -> Linearised {
        Linearised {
            value: (self.value - published) / sd,
            gradient: self.gradient / sd,
        }
    }

    /// Standard error of the quantity, where the parameters have this covariance.
    pub fn standard_error(&self, covariance: &DMatrix<f64>) -> f64 {
        self.gradient.dot(&(covariance * &self.gradient)).sqrt()
    }
}
