//! The two cause-specific hazards that end amputation-free survival, shared by the fit and the prediction.
//!
//! Death and major amputation each have a cumulative hazard at 12 months that is log-linear in the covariates. An average
//! over a group, or over unanswered questions, is taken on one standard normal that both causes share.

mod covariate;
mod endpoint;
mod group;
mod quadrature;
mod ratio;
mod survival;

pub use covariate::{Covariate, UnknownCovariate};
pub use endpoint::{ByCause, Endpoint};
pub use group::Group;
pub use quadrature::{GAUSS_HERMITE, Node};
pub use ratio::{HALF_WIDTH, HazardRatio};
pub use survival::AveragedHazards;
