//! From a model and a patient to an estimate: prediction, range, curve and explanation.

pub mod artifact;
mod coding;
mod curve;
mod estimate;
mod explanation;
mod frequencies;
mod model;
mod question;
mod range;

pub use coding::{Covariates, code};
pub use curve::{FITTED_MONTH, LAST_MONTH};
pub use estimate::{CurvePoint, Estimate, NotClti, estimate};
pub use explanation::{Effect, OpenQuestion};
pub use frequencies::{Frequencies, WholePercent};
pub use model::{Model, ModelError, Profile, SHIPPED_SHA256};
pub use question::Question;
pub use range::VarianceShares;
