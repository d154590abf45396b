//! The objective: half the sum of squared standardised residuals (docs/model.md, equation 24).

use super::cohorts::GroupRow;
use super::design::Design;
use super::effects::EffectRow;
use super::error::FitError;
use super::parameters::{Parameters, Point};
use super::priors::Priors;
use super::system::{System, Unit};
use afs12_clinical::prognosis::artifact::Hyperparameters;
use nalgebra::{DMatrix, DVector, Matrix2, Vector2};

/// The least-squares problem of some evidence at some hyperparameters.
#[derive(Clone, Debug)]
pub struct Problem<'a> {
    design: &'a Design,
    hyperparameters: Hyperparameters,
    priors: Priors,
    /// T^-1.
    shift_precision: Matrix2<f64>,
    /// The unit that is left out.
    left_out: Option<usize>,
    /// The parameters that are held fixed.
    held: Vec<usize>,
}

impl<'a> Problem<'a> {
    /// The least-squares problem of all the evidence.
    ///
    /// # Errors
    /// [`FitError::Undetermined`] if the covariance of the units' shifts has no inverse.
    pub fn new(
        design: &'a Design,
        hyperparameters: Hyperparameters,
    ) -> Result<Problem<'a>, FitError> {
        let covariance = shift_covariance(&hyperparameters);
        let precision = covariance
            .cholesky()
            .ok_or(FitError::Undetermined)?
            .inverse();
        Ok(Problem {
            design,
            hyperparameters,
            priors: Priors::new(design.covariates(), &hyperparameters),
            shift_precision: precision,
            left_out: None,
            held: Vec::new(),
        })
    }

    /// The same without one unit: the rows of its groups and the effects of its studies.
    pub fn without(&self, unit: usize) -> Problem<'a> {
        Problem {
            left_out: Some(unit),
            ..self.clone()
        }
    }

    /// The same with the parameters at these indices held.
    pub fn holding(&self, places: Vec<usize>) -> Problem<'a> {
        Problem {
            held: places,
            ..self.clone()
        }
    }

    /// The rows of the problem.
    pub fn design(&self) -> &'a Design {
        self.design
    }

    /// The hyperparameters of the problem.
    pub fn hyperparameters(&self) -> &Hyperparameters {
        &self.hyperparameters
    }

    /// The indices of the parameters that are held.
    pub fn held(&self) -> &[usize] {
        &self.held
    }

    pub(super) fn priors(&self) -> &Priors {
        &self.priors
    }

    /// The starting point of a first search: one patient in eight dies, one in eight loses the leg, and everything else is at its prior
    /// mean.
    pub fn start(&self) -> Point {
        let mut values = self.priors.means().clone();
        values[Parameters::ALPHA.death] = -2.0;
        values[Parameters::ALPHA.amputation] = -2.0;
        Point {
            parameters: Parameters::from(values),
            shifts: vec![[0.0; 2]; self.design.units().len()],
        }
    }

    /// The variance of an effect's residual: equation 17.
    pub fn effect_variance(&self, row: &EffectRow) -> f64 {
        let tau = if row.is_of_treatments {
            self.hyperparameters.tau_treatment
        } else {
            self.hyperparameters.tau_effect
        };
        row.se.powi(2) + tau.powi(2)
    }

    /// The variance of a group's residual: equation 22.
    pub fn group_variance(&self, row: &GroupRow) -> f64 {
        row.se.powi(2) + self.hyperparameters.tau_within.powi(2)
    }

    /// Half the sum of squares at a point, its gradient and its Gauss-Newton matrix.
    pub fn system(&self, at: &Point) -> System {
        let effects: Vec<&EffectRow> = self.design.effects_without(self.left_out).collect();
        let groups: Vec<&GroupRow> = self.design.groups_without(self.left_out).collect();
        let mut units: Vec<Unit> = at.shifts.iter().map(|shift| self.unit(*shift)).collect();
        // One column per row of the evidence: derivatives divided by the standard deviation.
        let mut jacobian = DMatrix::zeros(Parameters::COUNT, effects.len() + groups.len());
        let mut residuals = DVector::zeros(jacobian.ncols());
        for (place, row) in effects.iter().enumerate() {
            let expected = row.expected(&at.parameters);
            let sd = self.effect_variance(row).sqrt();
            residuals[place] = (expected.value - row.log_hr) / sd;
            set_column(&mut jacobian, place, &expected.by_parameter, sd);
        }
        for (place, row) in (effects.len()..).zip(&groups) {
            let shift = at.shifts[row.unit];
            let expected = row.expected(&at.parameters, shift, self.design.covariance());
            let sd = self.group_variance(row).sqrt();
            residuals[place] = (expected.value - row.observed) / sd;
            set_column(&mut jacobian, place, &expected.by_parameter, sd);
            let by_shift = Vector2::from(expected.by_shift) / sd;
            units[row.unit].add(by_shift, jacobian.column(place), residuals[place]);
        }
        let mut slope = &jacobian * &residuals;
        let mut information = &jacobian * jacobian.transpose();
        self.priors
            .add_to(&mut slope, &mut information, &at.parameters);
        let shifts = at.shifts.iter().map(|shift| self.shift_square(*shift));
        let squares = residuals.norm_squared() + shifts.sum::<f64>();
        let mut system = System {
            half_sum: 0.5 * squares + self.priors.half_sum(&at.parameters),
            slope,
            information,
            units,
        };
        system.hold(&self.held);
        system
    }

    /// u'T^-1 u.
    fn shift_square(&self, shift: [f64; 2]) -> f64 {
        let shift = Vector2::from(shift);
        shift.dot(&(self.shift_precision * shift))
    }

    /// A unit without any of its rows: only its shift's prior.
    fn unit(&self, shift: [f64; 2]) -> Unit {
        Unit::new(
            self.shift_precision * Vector2::from(shift),
            self.shift_precision,
        )
    }
}

/// T of equation 21.
pub(super) fn shift_covariance(hyperparameters: &Hyperparameters) -> Matrix2<f64> {
    let [[death, cross], [_, amputation]] = hyperparameters.shift_covariance();
    Matrix2::new(death, cross, cross, amputation)
}

fn set_column(jacobian: &mut DMatrix<f64>, place: usize, slopes: &[f64], sd: f64) {
    for (entry, slope) in jacobian.column_mut(place).iter_mut().zip(slopes) {
        *entry = slope / sd;
    }
}
