//! From a model and a patient to an estimate: prediction, range, curve and explanation.

pub mod artifact;
mod calibration;
mod centre;
mod coding;
mod estimate;
mod explanation;
mod frequencies;
mod group;
mod jet;
mod model;
mod nodes;
mod population;
mod profile;
mod question;
mod range;
pub mod threshold;
mod validation;

pub use calibration::{centres_interval, studies_factor};
pub use centre::{Centre, CentreError, Event, Observation, Outcome, State, calibrate};
pub use coding::{Covariates, code};
pub use estimate::{CurvePoint, Estimate, NotClti, Predicted, estimate, predict_covariates};
pub use explanation::{AnswerEffect, OpenQuestion, PossibleAnswer};
pub use frequencies::{Frequencies, WholePercent};
pub use group::{GroupPrediction, predict_group};
pub use model::{Model, ModelError, SHIPPED_SHA256};
pub use nodes::{FITTED_MONTH, LAST_MONTH};
pub use population::Population;
pub use profile::{LogHazards, Profile};
pub use question::{NO_DIALYSIS, Question};
pub use range::{Range, SUPPORTED, VarianceShares};
pub use validation::{
    AfsDifference, CalibrationFigures, CliticalComparison, LargestDifference, Sampling,
    SamplingAfs, SamplingSummary, ScoreGroup, Validation,
};
