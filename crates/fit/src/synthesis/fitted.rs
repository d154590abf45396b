//! A fit and its results.

use super::design::Design;
use super::error::FitError;
use super::leave_one_out::{LeftOut, leave_one_out};
use super::marginal::negative_log_marginal_likelihood;
use super::parameters::{Parameters, Point, Shift};
use super::problem::Problem;
use super::solve::{Optimum, minimise};
use crate::reading::Evidence;
use afs12_clinical::hazard::{ByCause, Covariate};
use afs12_clinical::prognosis::artifact::Hyperparameters;
use nalgebra::DMatrix;

/// The pooled model fitted to some evidence under some hyperparameters.
#[derive(Clone, Debug)]
pub struct Fit {
    hyperparameters: Hyperparameters,
    design: Design,
    negative_log_marginal_likelihood: f64,
    held: Vec<usize>,
    optimum: Optimum,
}

impl Fit {
    /// Fits the model at these hyperparameters, and holds at 0 every coefficient that would make an adverse covariate protective:
    /// docs/model.md, equations 24 to 27.
    ///
    /// # Errors
    /// [`FitError`] if a search does not converge or the evidence leaves a parameter undetermined.
    pub fn at(evidence: &Evidence, hyperparameters: Hyperparameters) -> Result<Fit, FitError> {
        let design = Design::new(evidence, hyperparameters.phi);
        let problem = Problem::new(&design, hyperparameters)?;
        let mut optimum = minimise(&problem, problem.start())?;
        let marginal = negative_log_marginal_likelihood(&problem, &optimum);
        let mut held = Vec::new();
        loop {
            let helping = helping(evidence, &optimum.point.parameters);
            if helping.is_empty() {
                break;
            }
            let mut start = optimum.point;
            for &place in &helping {
                start.parameters = start.parameters.with(place, 0.0);
            }
            held.extend(helping);
            optimum = minimise(&problem.holding(held.clone()), start)?;
        }
        Ok(Fit {
            hyperparameters,
            negative_log_marginal_likelihood: marginal,
            held,
            optimum,
            design,
        })
    }

    /// The hyperparameters used.
    pub fn hyperparameters(&self) -> &Hyperparameters {
        &self.hyperparameters
    }

    /// The value of equation 26, before any coefficient is held at 0.
    pub fn negative_log_marginal_likelihood(&self) -> f64 {
        self.negative_log_marginal_likelihood
    }

    /// The parameters.
    pub fn parameters(&self) -> &Parameters {
        &self.optimum.point.parameters
    }

    /// The point where the fit ended.
    pub fn point(&self) -> &Point {
        &self.optimum.point
    }

    /// Covariance V of the parameters, square and in the order of [`Parameters`]; a coefficient held at 0 has zeros.
    pub fn covariance(&self) -> DMatrix<f64> {
        self.optimum.covariance()
    }

    /// The covariates whose coefficients are held at 0, in the order of the tables.
    pub fn held(&self) -> ByCause<Vec<Covariate>> {
        Parameters::BETA.map(|first| {
            let is_held = |covariate: &Covariate| self.held.contains(&(first + covariate.index()));
            Covariate::ALL.into_iter().filter(is_held).collect()
        })
    }

    /// The shift of each unit, in the order of [`Design::units`].
    pub fn shifts(&self) -> &[Shift] {
        &self.optimum.point.shifts
    }

    /// The rows used in the fit.
    pub fn design(&self) -> &Design {
        &self.design
    }

    /// The expected share free of the endpoint for each group's row, at a shift of 0, in the order of the table.
    pub fn event_free(&self) -> Vec<f64> {
        let rows = self.design.groups().iter();
        rows.map(|row| row.event_free(self.parameters(), [0.0; 2], self.design.covariance()))
            .collect()
    }

    /// Each group's rows, predicted without its unit.
    ///
    /// # Errors
    /// [`FitError`] if a fit without a unit fails.
    pub fn left_out(&self) -> Result<Vec<LeftOut>, FitError> {
        let problem = Problem::new(&self.design, self.hyperparameters)?.holding(self.held.clone());
        leave_one_out(&problem, &self.optimum.point)
    }
}

/// The indices of adverse coefficients below 0.
fn helping(evidence: &Evidence, at: &Parameters) -> Vec<usize> {
    let mut places = Vec::new();
    for first in [Parameters::BETA.death, Parameters::BETA.amputation] {
        for (j, row) in evidence.covariates().iter().enumerate() {
            if row.adverse && at.as_vector()[first + j] < 0.0 {
                places.push(first + j);
            }
        }
    }
    places
}
