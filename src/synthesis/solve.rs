//! Minimising the sum of squares.

use super::error::FitError;
use super::parameters::Parameters;
use super::residuals::{Residuals, System};
use levenberg_marquardt::{LeastSquaresProblem, LevenbergMarquardt};
use nalgebra::{Cholesky, DMatrix, DVector, Dyn, Owned};

/// The parameters that minimise the sum of squares, and how well the evidence determines them.
#[derive(Clone, Debug)]
pub struct Optimum {
    /// The minimising parameters.
    pub parameters: Parameters,
    /// The sum of squared residuals there.
    pub sum_of_squares: f64,
    information: Cholesky<f64, Dyn>,
}

impl Optimum {
    /// Covariance of the parameters: the inverse of J'J.
    pub fn covariance(&self) -> DMatrix<f64> {
        self.information.inverse()
    }

    /// ln det(J'J).
    pub fn ln_det_information(&self) -> f64 {
        self.information.ln_determinant()
    }
}

/// Minimises the sum of squares from `start`.
///
/// # Errors
/// [`FitError::Coefficients`] where the search stops before a minimum, [`FitError::Undetermined`] where J'J is singular.
pub fn minimise(residuals: &Residuals<'_>, start: &Parameters) -> Result<Optimum, FitError> {
    let search = Search {
        residuals,
        system: residuals.at(start),
        parameters: start.clone(),
    };
    let (end, report) = LevenbergMarquardt::new()
        .with_ftol(NEAR)
        .with_xtol(NEAR)
        .minimize(search);
    if !report.termination.was_successful() {
        return Err(FitError::Coefficients(format!("{:?}", report.termination)));
    }
    finish(residuals, end.parameters)
}

/// Relative improvement of the sum of squares below which the search hands over to the finishing steps.
const NEAR: f64 = 1e-4;

/// Length of a step, in standard errors, below which the minimum is reached.
const REACHED: f64 = 1e-12;

/// Finishing steps after which the search counts as failed.
const MOST_STEPS: usize = 100;

/// Gauss-Newton steps from near the minimum to it.
///
/// A search that compares sums of squares stops where rounding hides their improvement: as far from the minimum as the
/// square root of the rounding error. There the step still points to it, and ln det(J'J), whose slope is not 0, needs it.
fn finish(residuals: &Residuals<'_>, near: Parameters) -> Result<Optimum, FitError> {
    let mut parameters = near;
    for _ in 0..MOST_STEPS {
        let System {
            residuals,
            jacobian,
        } = residuals.at(&parameters);
        let information =
            Cholesky::new(jacobian.transpose() * &jacobian).ok_or(FitError::Undetermined)?;
        let slope = jacobian.tr_mul(&residuals);
        let step = information.solve(&slope);
        if step.dot(&slope) <= REACHED * REACHED {
            return Ok(Optimum {
                parameters,
                sum_of_squares: residuals.norm_squared(),
                information,
            });
        }
        parameters = Parameters::from(parameters.as_vector() - step);
    }
    let reason = format!("no minimum after {MOST_STEPS} Gauss-Newton steps");
    Err(FitError::Coefficients(reason))
}

/// Where the search stands.
struct Search<'a> {
    residuals: &'a Residuals<'a>,
    parameters: Parameters,
    system: System,
}

impl LeastSquaresProblem<f64, Dyn, Dyn> for Search<'_> {
    type ResidualStorage = Owned<f64, Dyn>;
    type JacobianStorage = Owned<f64, Dyn, Dyn>;
    type ParameterStorage = Owned<f64, Dyn>;

    fn set_params(&mut self, values: &DVector<f64>) {
        self.parameters = Parameters::from(values.clone());
        self.system = self.residuals.at(&self.parameters);
    }

    fn params(&self) -> DVector<f64> {
        self.parameters.as_vector().clone()
    }

    fn residuals(&self) -> Option<DVector<f64>> {
        Some(self.system.residuals.clone())
    }

    fn jacobian(&self) -> Option<DMatrix<f64>> {
        Some(self.system.jacobian.clone())
    }
}
