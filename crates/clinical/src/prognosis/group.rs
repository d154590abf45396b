//! The prediction for a group of patients for which only means of some covariates are known.

use litemap::LiteMap;

use super::model::Model;
use super::profile::share_of_death;
use super::range::{Range, VarianceShares, dot};
use crate::hazard::{AveragedHazards, ByCause, CaseMix, Covariate, Endpoint, Vector};

/// The model's prediction for a group at 12 months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupPrediction {
    hazards: AveragedHazards,
    /// The 95% range of the share alive without major amputation, a fraction, in a centre like those of the evidence: from the uncertainty
    /// of the coefficients and the differences between centres.
    pub range: Range,
}

impl GroupPrediction {
    /// The share of the group free of the endpoint at 12 months, a fraction.
    pub fn event_free(&self, endpoint: Endpoint) -> f64 {
        (-self.hazards.minus_ln_event_free(endpoint)).exp()
    }
}

/// Predicts the outcome of a group with these means, in a hospital with a shift of 0: equations 18 to 20.
pub fn predict_group(model: &Model, mix: &LiteMap<Covariate, f64>) -> GroupPrediction {
    let group = CaseMix::new(mix, &model.traits(), &model.dependence);
    let covariance = model.dependence.covariance();
    let cause = |alpha: f64, beta: Vector| {
        let spread = dot(&beta, &group.covariance_times(&covariance, &beta));
        (alpha + dot(&beta, &group.offset), spread.max(0.0).sqrt())
    };
    let death = cause(model.alpha.death, model.beta.map(|beta| beta.death));
    let amputation = cause(
        model.alpha.amputation,
        model.beta.map(|beta| beta.amputation),
    );
    let hazards = AveragedHazards {
        median: ByCause {
            death: death.0.exp(),
            amputation: amputation.0.exp(),
        },
        spread: ByCause {
            death: death.1,
            amputation: amputation.1,
        },
    };
    let death_share = share_of_death(ByCause {
        death: death.0,
        amputation: amputation.0,
    });
    let named = mix.keys().map(|covariate| {
        let deviation = group.offset[covariate.index()];
        (*covariate, deviation)
    });
    // A group's spread is known and averaged over, so it adds no uncertainty.
    let variance = VarianceShares {
        evidence: model.evidence_variance(&group.offset, death_share),
        unanswered: 0.0,
        between_centres: model.between_centres(named, death_share),
    };
    let cumulative_hazard = hazards.minus_ln_event_free(Endpoint::AmputationFreeSurvival);
    GroupPrediction {
        hazards,
        range: variance.range(cumulative_hazard),
    }
}
