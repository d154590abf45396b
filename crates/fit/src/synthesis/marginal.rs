//! The marginal likelihood of the evidence at given hyperparameters (docs/model.md, equation 26).

use super::design::Design;
use super::error::FitError;
use super::parameters::Point;
use super::problem::{Problem, shift_covariance};
use super::solve::{Optimum, minimise};
use crate::reading::Evidence;
use afs12_clinical::prognosis::artifact::Hyperparameters;

/// Minus the logarithm of the marginal likelihood in Laplace's approximation, without constants.
pub fn negative_log_marginal_likelihood(problem: &Problem<'_>, optimum: &Optimum) -> f64 {
    let design = problem.design();
    let effects = design
        .effects()
        .iter()
        .map(|row| problem.effect_variance(row).ln());
    let groups = design
        .groups()
        .iter()
        .map(|row| problem.group_variance(row).ln());
    let units = design.units().len() as f64;
    let ln_det_shift = shift_covariance(problem.hyperparameters())
        .determinant()
        .ln();
    optimum.half_sum
        + 0.5
            * (optimum.ln_det_information()
                + optimum.ln_det_units
                + effects.sum::<f64>()
                + groups.sum::<f64>()
                + units * ln_det_shift
                - problem.priors().ln_det_adverse())
}

/// The same from evidence and hyperparameters, with the point where the least squares end; they start at `from`, or from scratch.
///
/// # Errors
/// [`FitError`] if the least squares do not converge.
pub(super) fn evaluate(
    evidence: &Evidence,
    hyperparameters: Hyperparameters,
    from: Option<Point>,
) -> Result<(f64, Point), FitError> {
    let design = Design::new(evidence, hyperparameters.phi);
    let problem = Problem::new(&design, hyperparameters)?;
    let start = from.unwrap_or_else(|| problem.start());
    let optimum = minimise(&problem, start)?;
    let value = negative_log_marginal_likelihood(&problem, &optimum);
    Ok((value, optimum.point))
}
