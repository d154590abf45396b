//! Minimises the sum of squares (docs/model.md, equation 24).

use super::error::FitError;
use super::parameters::Point;
use super::problem::Problem;
use super::system::{Eliminated, System};
use nalgebra::{Cholesky, DMatrix, Dyn};

/// The search ends at a step whose predicted reduction of half the sum of squares is less than this: docs/model.md, equation 24. The point
/// is then within a millionth of a standard error.
const REACHED: f64 = 1e-12;

/// The determinant of M changes at the minimum to first order, so it needs a closer point: the search continues to here, or until rounding
/// stops it.
const SETTLED: f64 = 1e-20;

/// At a predicted reduction below this, rounding may hide whether the sum falls, so the predicted reduction itself must fall instead.
const HIDDEN: f64 = 1e-9;

/// The share of the predicted reduction that must be achieved: otherwise full steps across a narrow valley could lower the sum by almost
/// nothing, for ever.
const KEPT: f64 = 0.5;

/// The largest share of the predicted reduction that may remain after a step, if that is what must fall.
const LEFT: f64 = 0.9;

/// Steps after which the search has failed. Predicted reductions fall geometrically: about 25 steps are usual from a first start.
const MOST_STEPS: usize = 500;

/// Halvings after which a step is taken not to lead downwards.
const MOST_HALVINGS: i32 = 40;

/// The minimising point, and how well the evidence determines it.
#[derive(Clone, Debug)]
pub struct Optimum {
    /// The minimising point.
    pub point: Point,
    /// Half the sum of squares there.
    pub half_sum: f64,
    /// Sum of ln det D over the units.
    pub ln_det_units: f64,
    information: Cholesky<f64, Dyn>,
    held: Vec<usize>,
}

impl Optimum {
    /// Covariance V of the parameters, square and in the order of [`Parameters`](super::Parameters): docs/model.md, equation 25. A held
    /// parameter has zeros.
    pub fn covariance(&self) -> DMatrix<f64> {
        let mut covariance = self.information.inverse();
        for &place in &self.held {
            covariance[(place, place)] = 0.0;
        }
        covariance
    }

    /// ln det M.
    pub fn ln_det_information(&self) -> f64 {
        self.information.ln_determinant()
    }
}

/// A point of the search, with the step from it.
struct Place {
    point: Point,
    system: System,
    eliminated: Eliminated,
}

/// Minimises the sum of squares from `start` by Gauss-Newton steps, each halved until it achieves enough of its predicted reduction.
///
/// # Errors
/// [`FitError::Coefficients`] if the search stops before a minimum, [`FitError::Undetermined`] if the matrix is singular.
pub fn minimise(problem: &Problem<'_>, start: Point) -> Result<Optimum, FitError> {
    let mut place = Place::new(problem, start)?;
    for _ in 0..MOST_STEPS {
        let promise = place.eliminated.predicted_fall;
        if promise < SETTLED {
            return Ok(place.optimum(problem));
        }
        match place.lower(problem)? {
            Some(lower) => place = lower,
            None if promise < REACHED => return Ok(place.optimum(problem)),
            None => {
                let reason = format!(
                    "no part of a step that promises {promise:e} lowers the sum of squares"
                );
                return Err(FitError::Coefficients(reason));
            }
        }
    }
    let reason = format!("no minimum after {MOST_STEPS} Gauss-Newton steps");
    Err(FitError::Coefficients(reason))
}

impl Place {
    fn new(problem: &Problem<'_>, point: Point) -> Result<Place, FitError> {
        let system = problem.system(&point);
        let eliminated = system.eliminate()?;
        Ok(Place {
            point,
            system,
            eliminated,
        })
    }

    /// The end of the first of the step, its half, its quarter and so on that leads downwards; `None` if none does.
    fn lower(&self, problem: &Problem<'_>) -> Result<Option<Place>, FitError> {
        let promise = self.eliminated.predicted_fall;
        for halvings in 0..MOST_HALVINGS {
            let share = 0.5_f64.powi(halvings);
            let point = self.point.moved(&self.eliminated.step, share);
            let system = problem.system(&point);
            let fall = self.system.half_sum - system.half_sum;
            let is_enough = fall >= KEPT * share * promise;
            if promise >= HIDDEN && !is_enough {
                continue;
            }
            let next = Place {
                eliminated: system.eliminate()?,
                point,
                system,
            };
            if promise >= HIDDEN || next.eliminated.predicted_fall < LEFT * promise {
                return Ok(Some(next));
            }
        }
        Ok(None)
    }

    fn optimum(self, problem: &Problem<'_>) -> Optimum {
        Optimum {
            point: self.point,
            half_sum: self.system.half_sum,
            ln_det_units: self.eliminated.ln_det_units,
            information: self.eliminated.information,
            held: problem.held().to_vec(),
        }
    }
}
