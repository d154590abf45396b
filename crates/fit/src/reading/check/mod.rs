//! The rules for the rows beyond the types of their values.

mod cohorts;
mod covariates;
mod effects;
mod population;
mod studies;
mod values;

pub(super) use cohorts::cohort;
pub(super) use covariates::{all_there, covariate, questions};
pub(super) use effects::effect;
pub(super) use population::{enough_years, year};
pub(super) use studies::study;
