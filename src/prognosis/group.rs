//! The prediction for a group of patients of whom only the means of some covariates are known.

use litemap::LiteMap;

use super::model::Model;
use super::range::VarianceShares;
use crate::hazard::{AveragedHazards, Covariate, Endpoint};

/// What the model expects of a group at 12 months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupPrediction {
    hazards: AveragedHazards,
    /// The 95% range of the share alive without major amputation, a fraction, in a centre like those of the evidence: from the
    /// coefficients and from the differences between centres.
    pub range: (f64, f64),
}

impl GroupPrediction {
    /// The share of the group free of the endpoint at 12 months, a fraction.
    pub fn event_free(&self, endpoint: Endpoint) -> f64 {
        (-self.hazards.minus_ln_event_free(endpoint)).exp()
    }
}

/// Predicts a group with these means; a covariate that is not named is as among patients in general.
pub fn predict_group(model: &Model, mix: &LiteMap<Covariate, f64>) -> GroupPrediction {
    let profile = model.group_profile(mix);
    let hazards = model.hazards(&profile);
    // A group's spread is known and averaged over: it makes nothing uncertain.
    let variance = VarianceShares {
        unanswered: 0.0,
        ..model.variance_shares(&profile, &hazards)
    };
    let cumulative_hazard = hazards.minus_ln_event_free(Endpoint::AmputationFreeSurvival);
    GroupPrediction {
        hazards,
        range: variance.range(cumulative_hazard),
    }
}
