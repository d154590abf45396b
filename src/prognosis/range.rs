//! How sure an estimate is: the plausible range and what makes it wide.

use serde::Serialize;

use super::model::{Model, Profile};
use crate::hazard::{AveragedHazards, ByCause, Covariate, HALF_WIDTH, HazardRatio};

/// The variance of ln(-ln AFS), by where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct VarianceShares {
    /// From the evidence: the coefficients are estimates.
    pub evidence: f64,
    /// From the questions that are not answered.
    pub unanswered: f64,
    /// From differences between hospitals that no covariate explains.
    pub between_centres: f64,
}

impl VarianceShares {
    /// All of it.
    pub fn total(&self) -> f64 {
        self.evidence + self.unanswered + self.between_centres
    }

    /// The lower and upper end of the 95% range of AFS around an estimate whose cumulative hazard, -ln AFS, is given.
    pub fn range(&self, cumulative_hazard: f64) -> (f64, f64) {
        let half_width = *HALF_WIDTH * self.total().sqrt();
        let end = |step: f64| (-(cumulative_hazard.ln() + step).exp()).exp();
        (end(half_width), end(-half_width))
    }
}

/// How much each cause weighs in the log of the summed hazard, in the middle of what is not known; sums to 1.
pub fn cause_weights(hazards: &AveragedHazards) -> ByCause<f64> {
    let total = hazards.median.death + hazards.median.amputation;
    hazards.median.map(|hazard| hazard / total)
}

impl Model {
    /// What one unit of a covariate multiplies each cause's hazard by, as sure as the evidence makes it.
    pub fn hazard_ratio(&self, covariate: Covariate) -> ByCause<HazardRatio> {
        let beta = self.beta[covariate.index()];
        // Both intercepts come first, then every coefficient for death, then every one for amputation.
        let death = 2 + covariate.index();
        let amputation = death + Covariate::COUNT;
        ByCause {
            death: HazardRatio::of_log(beta.death, self.standard_error(death)),
            amputation: HazardRatio::of_log(beta.amputation, self.standard_error(amputation)),
        }
    }

    /// The standard error of the coefficient at a place: where a row of the triangle ends, its diagonal stands.
    fn standard_error(&self, place: usize) -> f64 {
        self.covariance[(place + 1) * (place + 2) / 2 - 1].sqrt()
    }

    /// The variance of ln(-ln AFS) for a profile with these hazards.
    pub fn variance_shares(&self, profile: &Profile, hazards: &AveragedHazards) -> VarianceShares {
        let weights = cause_weights(hazards);
        let pooled = self
            .beta
            .iter()
            .map(|beta| weights.death * beta.death + weights.amputation * beta.amputation);
        let unanswered = pooled
            .zip(&profile.unknown_variance)
            .map(|(beta, variance)| variance * beta * beta)
            .sum();
        VarianceShares {
            evidence: self.evidence_variance(profile, weights),
            unanswered,
            between_centres: self.tau_centre.powi(2),
        }
    }

    /// g'Vg with g the gradient of the log of the summed hazard by all coefficients.
    fn evidence_variance(&self, profile: &Profile, weights: ByCause<f64>) -> f64 {
        let of_death = profile.centred.map(|x| weights.death * x);
        let of_amputation = profile.centred.map(|x| weights.amputation * x);
        let intercepts = [weights.death, weights.amputation];
        let gradient = || intercepts.iter().chain(&of_death).chain(&of_amputation);
        let mut variance = 0.0;
        let mut row_start = 0;
        for (i, g_i) in gradient().enumerate() {
            let (before, diagonal) = (
                &self.covariance[row_start..row_start + i],
                self.covariance[row_start + i],
            );
            row_start += i + 1;
            if *g_i != 0.0 {
                let off_diagonal: f64 = before.iter().zip(gradient()).map(|(v, g_j)| v * g_j).sum();
                variance += g_i * (2.0 * off_diagonal + g_i * diagonal);
            }
        }
        variance
    }
}
