//! How sure an estimate is: the plausible range and what makes it wide.

use std::sync::LazyLock;

use serde::Serialize;
use statrs::distribution::{ContinuousCDF, Normal};

use super::model::{Model, Profile};
use crate::hazard::{AveragedHazards, ByCause};

/// Half the width of a 95% interval, in standard deviations of a normal distribution (1.96).
pub(crate) static HALF_WIDTH: LazyLock<f64> =
    LazyLock::new(|| Normal::standard().inverse_cdf(0.975));

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
