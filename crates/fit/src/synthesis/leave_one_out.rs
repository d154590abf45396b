//! Predicts each unit by a model fitted without it (docs/model.md, equation 28).

use super::error::FitError;
use super::parallel;
use super::parameters::Point;
use super::problem::{Problem, shift_covariance};
use super::solve::minimise;
use afs12_clinical::hazard::HALF_WIDTH;

/// The prediction of one row of a group by the model fitted without the group's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeftOut {
    /// Predicted share free of the endpoint, at a shift of 0.
    pub predicted: f64,
    /// Lower end of the 95% prediction interval for the observed share.
    pub lower: f64,
    /// Its upper end.
    pub upper: f64,
    /// (observed - predicted)/SD on the scale ln(-ln): positive if more events happened than predicted.
    pub z: f64,
}

/// Leaves out each unit in turn, with the rows of its groups and the effects of its studies, and predicts its groups from the rest. Returns
/// one prediction per row, in the order of [`super::Design::groups`]; hyperparameters and held parameters are those of `problem`, and the
/// fits start from `start`.
///
/// # Errors
/// [`FitError`] if a fit without a unit fails.
pub fn leave_one_out(problem: &Problem<'_>, start: &Point) -> Result<Vec<LeftOut>, FitError> {
    let design = problem.design();
    let by_unit = parallel::map(design.units().len(), |unit| without(problem, unit, start));
    let mut rows = Vec::with_capacity(design.groups().len());
    for unit in by_unit {
        rows.extend(unit?);
    }
    rows.sort_by_key(|(place, _)| *place);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The rows of one unit, each with its index, predicted without the unit.
fn without(
    problem: &Problem<'_>,
    unit: usize,
    start: &Point,
) -> Result<Vec<(usize, LeftOut)>, FitError> {
    let mut start = start.clone();
    start.shifts[unit] = [0.0; 2];
    let rest = minimise(&problem.without(unit), start)?;
    let covariance = rest.covariance();
    let shift_covariance = shift_covariance(problem.hyperparameters());
    let design = problem.design();
    let rows = design.groups().iter().enumerate();
    let own = rows.filter(|(_, row)| row.unit == unit);
    let predicted = own.map(|(place, row)| {
        let expected = row.expected(&rest.point.parameters, [0.0; 2], design.covariance());
        let variance = expected.variance_by_parameters(&covariance)
            + expected.variance_by_shift(&shift_covariance)
            + problem.group_variance(row);
        let share =
            |deviations: f64| (-(expected.value + deviations * variance.sqrt()).exp()).exp();
        let left_out = LeftOut {
            predicted: share(0.0),
            lower: share(*HALF_WIDTH),
            upper: share(-*HALF_WIDTH),
            z: (row.observed - expected.value) / variance.sqrt(),
        };
        (place, left_out)
    });
    Ok(predicted.collect())
}
