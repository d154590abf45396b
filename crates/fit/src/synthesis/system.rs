//! The linear system of one Gauss-Newton step, with the units' shifts eliminated (docs/model.md, equation 25).

use super::error::FitError;
use super::parameters::{Parameters, Step};
use nalgebra::{Cholesky, DMatrix, DVector, DVectorView, Dyn, Matrix2, Matrix2xX, Vector2};

/// Half a sum of squares at a point, its gradient and its Gauss-Newton matrix.
#[derive(Clone, Debug)]
pub struct System {
    /// Half the sum of squares.
    pub half_sum: f64,
    /// Its derivative with respect to each parameter, in the order of [`Parameters`].
    pub slope: DVector<f64>,
    /// The block of the parameters, square and in the order of [`Parameters`].
    pub information: DMatrix<f64>,
    /// The blocks of the units.
    pub units: Vec<Unit>,
}

/// The contribution of one unit's rows to its shift.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Derivatives of half the sum of squares with respect to the shift: death, then amputation.
    pub slope: Vector2<f64>,
    /// D: the block of the shift, T^-1 included.
    pub information: Matrix2<f64>,
    /// B: the block of the shift (rows: death, amputation) and the parameters (columns).
    pub cross: Matrix2xX<f64>,
}

/// A system with the shifts eliminated: M, the step to its minimum, and the predicted reduction.
#[derive(Clone, Debug)]
pub(super) struct Eliminated {
    pub information: Cholesky<f64, Dyn>,
    pub step: Step,
    pub predicted_fall: f64,
    /// Sum of ln det D over the units.
    pub ln_det_units: f64,
}

impl Unit {
    /// A unit with only the prior of its shift.
    pub(super) fn new(slope: Vector2<f64>, information: Matrix2<f64>) -> Unit {
        Unit {
            slope,
            information,
            cross: Matrix2xX::zeros(Parameters::COUNT),
        }
    }

    /// Adds a row with its standardised derivatives and residual.
    pub(super) fn add(
        &mut self,
        by_shift: Vector2<f64>,
        by_parameter: DVectorView<'_, f64>,
        residual: f64,
    ) {
        self.slope += by_shift * residual;
        self.information += by_shift * by_shift.transpose();
        self.cross.ger(1.0, &by_shift, &by_parameter, 1.0);
    }
}

impl System {
    /// Removes parameters from the system: their step becomes 0 and they no longer affect the others.
    pub(super) fn hold(&mut self, places: &[usize]) {
        for &place in places {
            self.slope[place] = 0.0;
            self.information.row_mut(place).fill(0.0);
            self.information.column_mut(place).fill(0.0);
            self.information[(place, place)] = 1.0;
            for unit in &mut self.units {
                unit.cross.column_mut(place).fill(0.0);
            }
        }
    }

    /// Eliminates the shifts unit by unit and solves for the step.
    ///
    /// # Errors
    /// [`FitError::Undetermined`] if a matrix is not positive definite.
    pub(super) fn eliminate(&self) -> Result<Eliminated, FitError> {
        let mut slope = self.slope.clone();
        // With D = LL', a unit's reduction of M is the square of L^-1 B; one product gives the squares of all units.
        let mut taken = DMatrix::zeros(Parameters::COUNT, 2 * self.units.len());
        let mut blocks = Vec::with_capacity(self.units.len());
        for (place, unit) in self.units.iter().enumerate() {
            let block = Cholesky::new(unit.information).ok_or(FitError::Undetermined)?;
            slope.gemv_tr(-1.0, &unit.cross, &block.solve(&unit.slope), 1.0);
            let mut columns = taken.columns_mut(2 * place, 2);
            unit.cross.transpose_to(&mut columns);
            let [first, second, corner] = [
                block.l_dirty().m11,
                block.l_dirty().m21,
                block.l_dirty().m22,
            ];
            for mut row in columns.row_iter_mut() {
                row[0] /= first;
                row[1] = (row[1] - second * row[0]) / corner;
            }
            blocks.push(block);
        }
        let information = &self.information - &taken * taken.transpose();
        let information = Cholesky::new(information).ok_or(FitError::Undetermined)?;
        let parameters = -information.solve(&slope);
        let shift = |(unit, block): (&Unit, &Cholesky<f64, nalgebra::U2>)| {
            -block.solve(&(unit.slope + &unit.cross * &parameters))
        };
        let shifts: Vec<Vector2<f64>> = self.units.iter().zip(&blocks).map(shift).collect();
        let along_shifts = self
            .units
            .iter()
            .zip(&shifts)
            .map(|(unit, step)| unit.slope.dot(step));
        let along = self.slope.dot(&parameters) + along_shifts.sum::<f64>();
        if !along.is_finite() {
            return Err(FitError::Undetermined);
        }
        Ok(Eliminated {
            information,
            predicted_fall: -0.5 * along,
            ln_det_units: blocks.iter().map(Cholesky::ln_determinant).sum(),
            step: Step {
                parameters,
                shifts: shifts.into_iter().map(Into::into).collect(),
            },
        })
    }
}
