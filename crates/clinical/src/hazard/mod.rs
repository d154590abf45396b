//! The two cause-specific hazards that end amputation-free survival, shared by the fit and the prediction.
//!
//! Death and major amputation each have a cumulative hazard that is log-linear in the covariates and Weibull in time. Covariates depend on
//! each other through one common factor. An average over a group, or over unanswered questions, is taken over one standard normal variable
//! that both causes share. The equations are numbered in docs/model.md.

mod case_mix;
mod covariate;
mod dependence;
mod endpoint;
mod quadrature;
mod question_block;
mod ratio;
mod survival;
mod traits;

pub use case_mix::CaseMix;
pub use covariate::{Covariate, UnknownCovariate};
pub use dependence::{Dependence, Factor, Known, Vector};
pub use endpoint::{ByCause, Endpoint};
pub use quadrature::{GAUSS_HERMITE, GAUSS_LEGENDRE, Node};
pub use question_block::{Conditioned, MOST_MEMBERS, Open, QuestionBlock};
pub use ratio::{HALF_WIDTH, HazardRatio, QUARTILE};
pub use survival::AveragedHazards;
pub use traits::{Kind, Traits};
