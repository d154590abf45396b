//! The search for the hyperparameters.

use super::coordinates;
use super::error::FitError;
use super::marginal::evaluate;
use super::parallel;
use super::parameters::Point;
use crate::reading::Evidence;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use argmin::core::{
    CostFunction, Error, Executor, Gradient, State, TerminationReason, TerminationStatus,
};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::BFGS;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The starting point of the search.
const START: Hyperparameters = Hyperparameters {
    tau_effect: 0.1,
    tau_treatment: 0.2,
    tau_within: 0.2,
    tau_death: 0.3,
    tau_amputation: 0.4,
    rho: 0.5,
    phi: 0.1,
    prior_mean: 0.25,
    prior_sd: 0.25,
};

/// Step of a central difference to either side, in coordinates.
const DIFFERENCE: f64 = 1e-3;

/// Lower limit of the initial curvature, so that a flat direction does not make a long step.
const LEAST_CURVATURE: f64 = 2.0;

/// The search ends if the gradient is shorter than this,
const SLOPE: f64 = 1e-5;

/// or if a step lowers the objective by less than this.
const FALL: f64 = 1e-8;

/// The longest line search, as a multiple of the given step.
const LONGEST: f64 = 4.0;
const SHORTEST: f64 = 1e-6;

/// Steps after which the search has failed.
const MOST_STEPS: u64 = 200;

/// The hyperparameters that minimise equation 26 of docs/model.md, by the method of Broyden, Fletcher, Goldfarb and Shanno with central
/// differences.
///
/// # Errors
/// [`FitError`] if the least squares at some hyperparameters do not converge, or if the search does not.
pub fn hyperparameters(evidence: &Evidence) -> Result<Hyperparameters, FitError> {
    let objective = Objective::start(evidence)?;
    let start = coordinates::of(&START).to_vec();
    let (slope, curvature) = objective.differences(&start)?;
    search(objective, start, slope, inverse_of(&curvature)).map_err(|error| {
        match error.downcast::<FitError>() {
            Ok(fit) => fit,
            Err(other) => FitError::Hyperparameters(other.to_string()),
        }
    })
}

/// The inverse of a diagonal matrix of these curvatures.
fn inverse_of(curvature: &[f64]) -> Vec<Vec<f64>> {
    let row = |(place, value): (usize, &f64)| {
        let mut row = vec![0.0; curvature.len()];
        row[place] = 1.0 / value.abs().max(LEAST_CURVATURE);
        row
    };
    curvature.iter().enumerate().map(row).collect()
}

fn search(
    objective: Objective<'_>,
    start: Vec<f64>,
    slope: Vec<f64>,
    inverse: Vec<Vec<f64>>,
) -> Result<Hyperparameters, Error> {
    let line: MoreThuenteLineSearch<Vec<f64>, Vec<f64>, f64> =
        MoreThuenteLineSearch::new().with_bounds(SHORTEST, LONGEST)?;
    let solver = BFGS::new(line)
        .with_tolerance_grad(SLOPE)?
        .with_tolerance_cost(FALL)?;
    let run = Executor::new(objective, solver).configure(|state| {
        state
            .param(start)
            .gradient(slope)
            .inv_hessian(inverse)
            .max_iters(MOST_STEPS)
    });
    let end = run.ctrlc(false).run()?;
    let converged = TerminationStatus::Terminated(TerminationReason::SolverConverged);
    match end.state().get_best_param() {
        Some(best) if *end.state().get_termination_status() == converged => {
            Ok(coordinates::back(&array(best)))
        }
        _ => {
            let reason = format!("no minimum after {MOST_STEPS} steps");
            Err(FitError::Hyperparameters(reason).into())
        }
    }
}

/// Equation 26 as a function of the hyperparameters' coordinates.
struct Objective<'a> {
    evidence: &'a Evidence,
    /// The last place evaluated: every least-squares search starts from the end of the previous one.
    last: Mutex<Last>,
}

#[derive(Clone)]
struct Last {
    place: Vec<f64>,
    value: f64,
    point: Point,
    slope: Option<Vec<f64>>,
}

impl<'a> Objective<'a> {
    /// The objective at [`START`].
    fn start(evidence: &'a Evidence) -> Result<Objective<'a>, FitError> {
        let (value, point) = evaluate(evidence, START, None)?;
        let last = Last {
            place: coordinates::of(&START).to_vec(),
            value,
            point,
            slope: None,
        };
        Ok(Objective {
            evidence,
            last: Mutex::new(last),
        })
    }

    fn last(&self) -> MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The evaluation at a place; computed unless it is the last one.
    fn at(&self, place: &[f64]) -> Result<Last, FitError> {
        let mut last = self.last();
        if last.place != place {
            let hyperparameters = coordinates::back(&array(place));
            let (value, point) =
                evaluate(self.evidence, hyperparameters, Some(last.point.clone()))?;
            *last = Last {
                place: place.to_vec(),
                value,
                point,
                slope: None,
            };
        }
        Ok(last.clone())
    }

    /// First and second derivatives along each coordinate, by central differences.
    fn differences(&self, place: &[f64]) -> Result<(Vec<f64>, Vec<f64>), FitError> {
        let centre = self.at(place)?;
        let sides = parallel::map(2 * coordinates::COUNT, |side| {
            let mut moved = array(place);
            moved[side / 2] += if side % 2 == 0 {
                DIFFERENCE
            } else {
                -DIFFERENCE
            };
            let hyperparameters = coordinates::back(&moved);
            evaluate(self.evidence, hyperparameters, Some(centre.point.clone()))
                .map(|(value, _)| value)
        });
        let sides = sides.into_iter().collect::<Result<Vec<f64>, FitError>>()?;
        let above = |j: usize| sides[2 * j];
        let below = |j: usize| sides[2 * j + 1];
        let slope = |j: usize| (above(j) - below(j)) / (2.0 * DIFFERENCE);
        let curvature = |j: usize| (above(j) - 2.0 * centre.value + below(j)) / DIFFERENCE.powi(2);
        let slope: Vec<f64> = (0..coordinates::COUNT).map(slope).collect();
        let curvature = (0..coordinates::COUNT).map(curvature).collect();
        self.last().slope = Some(slope.clone());
        Ok((slope, curvature))
    }
}

impl CostFunction for Objective<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, place: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.at(place)?.value)
    }
}

impl Gradient for Objective<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    /// The line search and the solver both ask for the gradient at the end of the line search; it is computed once.
    fn gradient(&self, place: &Vec<f64>) -> Result<Vec<f64>, Error> {
        match self.at(place)?.slope {
            Some(slope) => Ok(slope),
            None => Ok(self.differences(place)?.0),
        }
    }
}

fn array(coordinates: &[f64]) -> [f64; coordinates::COUNT] {
    std::array::from_fn(|j| coordinates[j])
}
