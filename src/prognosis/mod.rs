//! From a model and a patient to an estimate: prediction, range, curve and explanation.

pub mod artifact;
mod calibration;
mod coding;
mod curve;
mod estimate;
mod explanation;
mod frequencies;
mod group;
mod model;
mod question;
mod range;
mod shipped;

pub use calibration::{Compared, centres_interval, compared, median_distance, studies_factor};
pub use coding::{Covariates, code};
pub use curve::{FITTED_MONTH, LAST_MONTH, SHAPE as CURVE_SHAPE};
pub use estimate::{CurvePoint, Estimate, NotClti, estimate};
pub use explanation::{Effect, OpenQuestion};
pub use frequencies::{Frequencies, WholePercent};
pub use group::{GroupPrediction, predict_group};
pub use model::{Model, ModelError, Profile};
pub use question::Question;
pub use range::VarianceShares;
pub use shipped::{RELEASE_DATE, SHIPPED_SHA256};
