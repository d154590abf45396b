//! From evidence to a model: the fit, native only.
//!
//! Every published effect and every cohort's outcome is a squared, standardised residual in 62 parameters, weak priors
//! are further ones, and the parameters minimise their sum. The spread between studies and between centres maximises the
//! marginal likelihood in Laplace's approximation. Each cohort is then left out in turn and predicted by the rest.

mod cohorts;
mod effects;
mod error;
mod heterogeneity;
mod leave_one_out;
mod linearised;
mod parameters;
mod priors;
mod release;
mod residuals;
mod solve;
mod writing;

pub use cohorts::CohortGroup;
pub use error::FitError;
pub use heterogeneity::Heterogeneity;
pub use leave_one_out::{HeldOut, leave_one_out};
pub use linearised::Linearised;
pub use parameters::Parameters;
pub use residuals::{Residuals, System};
pub use solve::{Optimum, minimise};

use crate::evidence::Evidence;
use crate::prognosis::artifact::Artifact;

/// Fits the pooled model to the evidence. The same evidence gives the same artifact.
///
/// # Errors
/// [`FitError`] where a search does not converge or the evidence leaves a parameter undetermined.
pub fn fit(evidence: &Evidence) -> Result<Artifact, FitError> {
    let heterogeneity = Heterogeneity::estimate(evidence)?;
    let residuals = Residuals::new(evidence, heterogeneity);
    let optimum = minimise(&residuals, &Parameters::start())?;
    let held = leave_one_out(&residuals, &optimum.parameters)?;
    Ok(release::artifact(evidence, heterogeneity, &optimum, &held))
}
