//! A quantity of the model with its derivatives.

use super::parameters::{Parameters, Shift};
use nalgebra::{DMatrix, DVectorView, Matrix2, Vector2};

/// A quantity at given parameters and shift, with its derivatives.
#[derive(Clone, Debug)]
pub struct Linearised {
    /// The quantity.
    pub value: f64,
    /// Its derivative with respect to each parameter, in the order of [`Parameters`].
    pub by_parameter: [f64; Parameters::COUNT],
    /// Its derivatives with respect to the unit's shifts of the log hazards of death and of major amputation.
    pub by_shift: Shift,
}

impl Linearised {
    /// A quantity whose derivatives are 0, to be filled in.
    pub(super) fn constant(value: f64) -> Linearised {
        Linearised {
            value,
            by_parameter: [0.0; Parameters::COUNT],
            by_shift: [0.0; 2],
        }
    }

    /// Variance of the quantity if the parameters have this covariance, square and in the order of [`Parameters`]: J V J'.
    pub fn variance_by_parameters(&self, covariance: &DMatrix<f64>) -> f64 {
        let slope = DVectorView::from_slice(&self.by_parameter, Parameters::COUNT);
        slope.dot(&(covariance * slope))
    }

    /// Variance of the quantity if the shift (death, amputation) has this covariance: G T G'.
    pub fn variance_by_shift(&self, covariance: &Matrix2<f64>) -> f64 {
        let slope = Vector2::from(self.by_shift);
        slope.dot(&(covariance * slope))
    }
}
