//! Each cohort predicted by a model that never saw it.

use super::error::FitError;
use super::parameters::Parameters;
use super::residuals::Residuals;
use super::solve::minimise;
use std::collections::BTreeMap;

/// What the model says of one row of a cohort when it is fitted without the cohort.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeldOut {
    /// Share predicted to be free of the endpoint at 12 months.
    pub event_free: f64,
    /// Standard error of its ln(-ln), from the evidence alone.
    pub standard_error: f64,
}

/// Leaves out each cohort in turn, with all its rows and under the same heterogeneity, and predicts them from the rest.
/// One prediction a row, in the order of [`Residuals::groups`]; the fits start from `start`.
///
/// # Errors
/// [`FitError`] where a fit without a cohort fails.
pub fn leave_one_out(
    residuals: &Residuals<'_>,
    start: &Parameters,
) -> Result<Vec<HeldOut>, FitError> {
    let mut fits = BTreeMap::new();
    for group in residuals.groups() {
        if !fits.contains_key(group.id.as_str()) {
            let rest = minimise(&residuals.without(&group.id), start)?;
            fits.insert(group.id.as_str(), (rest.covariance(), rest.parameters));
        }
    }
    let predicted = residuals.groups().iter().map(|group| {
        let (covariance, parameters) = &fits[group.id.as_str()];
        HeldOut {
            event_free: group.event_free(parameters),
            standard_error: group.log_minus_log(parameters).standard_error(covariance),
        }
    });
    Ok(predicted.collect())
}
