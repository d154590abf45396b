//! The spread between studies and between centres.

use super::error::FitError;
use super::parameters::Parameters;
use super::residuals::Residuals;
use super::solve::minimise;
use crate::evidence::Evidence;
use argmin::core::{CostFunction, Error, Executor, State};
use argmin::solver::neldermead::NelderMead;
use nalgebra::Vector2;

/// Standard deviations beyond what the standard errors explain. Each is above 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heterogeneity {
    /// tau_effect: between studies, of a log hazard ratio.
    pub effect: f64,
    /// tau_centre: between centres, of ln(-ln event-free share).
    pub centre: f64,
}

impl Heterogeneity {
    /// Where the search begins; every fit on the way starts from the coefficients found here.
    const START: Heterogeneity = Heterogeneity {
        effect: 0.2,
        centre: 0.2,
    };

    /// The spread that maximises the marginal likelihood of the evidence in Laplace's approximation, searched over the
    /// logarithms of both by the method of Nelder and Mead.
    ///
    /// # Errors
    /// [`FitError`] where a fit on the way fails or the search does not converge.
    pub fn estimate(evidence: &Evidence) -> Result<Heterogeneity, FitError> {
        let residuals = Residuals::new(evidence, Heterogeneity::START);
        let coefficients = minimise(&residuals, &Parameters::start())?.parameters;
        let marginal = Marginal {
            residuals,
            coefficients,
        };
        let corner = Heterogeneity::START.logarithms();
        let simplex = vec![
            corner,
            corner + Vector2::new(SIMPLEX_EDGE, 0.0),
            corner + Vector2::new(0.0, SIMPLEX_EDGE),
        ];
        marginal.search(simplex)
    }

    fn logarithms(self) -> Vector2<f64> {
        Vector2::new(self.effect.ln(), self.centre.ln())
    }

    fn from_logarithms(logarithms: &Vector2<f64>) -> Heterogeneity {
        Heterogeneity {
            effect: logarithms.x.exp(),
            centre: logarithms.y.exp(),
        }
    }
}

/// Edge of the first simplex, on the logarithmic scale.
const SIMPLEX_EDGE: f64 = 0.5;

/// The search ends when the objective at the simplex's corners has this standard deviation or less.
const OBJECTIVE_SD: f64 = 1e-14;

/// Steps after which the search counts as failed.
const MOST_STEPS: u64 = 500;

/// Minus the logarithm of the marginal likelihood, without its constant.
struct Marginal<'a> {
    residuals: Residuals<'a>,
    coefficients: Parameters,
}

impl Marginal<'_> {
    fn search(self, simplex: Vec<Vector2<f64>>) -> Result<Heterogeneity, FitError> {
        let failed = |error: Error| FitError::Heterogeneity(error.to_string());
        let solver = NelderMead::new(simplex)
            .with_sd_tolerance(OBJECTIVE_SD)
            .map_err(failed)?;
        let run = Executor::new(self, solver).configure(|state| state.max_iters(MOST_STEPS));
        let end = run.run().map_err(failed)?;
        match end.state().get_best_param() {
            Some(best) if end.state().get_iter() < MOST_STEPS => {
                Ok(Heterogeneity::from_logarithms(best))
            }
            _ => Err(FitError::Heterogeneity(format!(
                "no minimum after {MOST_STEPS} steps"
            ))),
        }
    }
}

impl CostFunction for Marginal<'_> {
    type Param = Vector2<f64>;
    type Output = f64;

    fn cost(&self, logarithms: &Vector2<f64>) -> Result<f64, Error> {
        let residuals = self
            .residuals
            .with_heterogeneity(Heterogeneity::from_logarithms(logarithms));
        // A spread under which no model can be fitted is worse than any other; the search turns away from it.
        let Ok(optimum) = minimise(&residuals, &self.coefficients) else {
            return Ok(f64::INFINITY);
        };
        let twice = optimum.sum_of_squares
            + optimum.ln_det_information()
            + residuals.sum_of_log_variances();
        Ok(twice / 2.0)
    }
}
