//! The fit: from evidence to a model. The equations are numbered in docs/model.md.
//!
//! Every published effect, every group's outcome and every prior gives a squared, standardised residual; the parameters and the units'
//! shifts minimise their sum. The hyperparameters maximise the marginal likelihood in Laplace's approximation. Each unit is then left out
//! in turn and its groups are predicted from the rest.

mod cohorts;
mod coordinates;
mod design;
mod effects;
mod error;
mod fitted;
mod leave_one_out;
mod linearised;
mod marginal;
mod parallel;
mod parameters;
mod priors;
mod problem;
mod release;
mod search;
mod solve;
mod system;
mod version;
mod writing;

pub use cohorts::GroupRow;
pub use design::Design;
pub use effects::EffectRow;
pub use error::FitError;
pub use fitted::Fit;
pub use leave_one_out::LeftOut;
pub use linearised::Linearised;
pub use parameters::{Parameters, Point, Shift};
pub use problem::Problem;
pub use search::hyperparameters;
pub use solve::{Optimum, minimise};
pub use system::{System, Unit};
pub use version::{ReleaseError, Version, numbers_sha256, released};
pub use writing::to_json;

use crate::reading::Evidence;
use afs12_clinical::prognosis::artifact::Artifact;

/// Fits the pooled model to the evidence. The same evidence gives the same artifact, which still lacks a version and a release date:
/// [`released`] sets them.
///
/// # Errors
/// [`FitError`] if a search does not converge or the evidence leaves a parameter undetermined.
pub fn fit(evidence: &Evidence) -> Result<Artifact, FitError> {
    Fit::at(evidence, hyperparameters(evidence)?)?.artifact(evidence)
}
