//! How sure an estimate is: its range and what makes it wide (docs/model.md, equations 31 to 34).

use serde::Serialize;

use super::model::{FIRST_BETA, Model, PARAMETERS};
use super::profile::{LogHazards, Profile};
use crate::hazard::{ByCause, Covariate, HALF_WIDTH, HazardRatio, QUARTILE};

/// The variance of ln(-ln AFS), by where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct VarianceShares {
    /// From the evidence: the coefficients are estimates.
    pub evidence: f64,
    /// From the questions that are not answered.
    pub unanswered: f64,
    /// From differences between hospitals and studies that no covariate explains.
    pub between_centres: f64,
}

/// The two ends of a range of AFS, fractions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Range {
    /// The lower end.
    pub lower: f64,
    /// The upper end.
    pub upper: f64,
}

/// AFS outside which an estimate goes beyond what the groups of the evidence and left-out predictions support: equation 34.
pub const SUPPORTED: Range = Range {
    lower: 0.45,
    upper: 0.90,
};

impl VarianceShares {
    /// All of it.
    pub fn total(&self) -> f64 {
        self.evidence + self.unanswered + self.between_centres
    }

    /// The same without the questions that are not answered.
    pub fn answered(self) -> Self {
        VarianceShares {
            unanswered: 0.0,
            ..self
        }
    }

    /// The 95% range of AFS around an estimate whose cumulative hazard, -ln AFS, is given.
    pub fn range(&self, cumulative_hazard: f64) -> Range {
        self.within(cumulative_hazard, *HALF_WIDTH)
    }

    /// The middle half of the same distribution.
    pub fn quartiles(&self, cumulative_hazard: f64) -> Range {
        self.within(cumulative_hazard, *QUARTILE)
    }

    fn within(&self, cumulative_hazard: f64, standard_deviations: f64) -> Range {
        let half_width = standard_deviations * self.total().sqrt();
        let end = |step: f64| (-(cumulative_hazard.ln() + step).exp()).exp();
        Range {
            lower: end(half_width),
            upper: end(-half_width),
        }
    }
}

impl Model {
    /// What one unit of a covariate multiplies each cause's hazard by, as sure as the evidence makes it.
    pub fn hazard_ratio(&self, covariate: Covariate) -> ByCause<HazardRatio> {
        let beta = self.beta[covariate.index()];
        let death = FIRST_BETA + covariate.index();
        let amputation = death + Covariate::COUNT;
        ByCause {
            death: HazardRatio::of_log(beta.death, self.standard_error(death)),
            amputation: HazardRatio::of_log(beta.amputation, self.standard_error(amputation)),
        }
    }

    /// The standard error of the parameter at a place: where a row of the triangle ends, its diagonal stands.
    fn standard_error(&self, place: usize) -> f64 {
        self.covariance[(place + 1) * (place + 2) / 2 - 1].sqrt()
    }

    /// The variance of ln(-ln AFS) for a profile: equation 32.
    pub fn variance_shares(&self, profile: &Profile<'_>, hazards: &LogHazards) -> VarianceShares {
        let death = hazards.share_of_death();
        let weights = ByCause {
            death,
            amputation: 1.0 - death,
        };
        let square = |of_death: f64, cross: f64, of_amputation: f64| {
            weights.death.powi(2) * of_death
                + 2.0 * weights.death * weights.amputation * cross
                + weights.amputation.powi(2) * of_amputation
        };
        let [[shift_death, shift_cross], [_, shift_amputation]] = self.shift_covariance;
        let known = profile.known().iter().zip(Covariate::ALL);
        let squares = known
            .filter(|(_, covariate)| *covariate != Covariate::Era)
            .filter_map(|(deviation, _)| deviation.map(|deviation| deviation * deviation));
        VarianceShares {
            evidence: self.evidence_variance(profile, weights),
            unanswered: square(
                hazards.variance.death,
                hazards.covariance,
                hazards.variance.amputation,
            )
            .max(0.0),
            between_centres: square(shift_death, shift_cross, shift_amputation)
                + self.hyperparameters.tau_within.powi(2)
                + self.hyperparameters.tau_effect.powi(2) * squares.sum::<f64>(),
        }
    }

    /// g'Vg of equations 31 and 32.
    fn evidence_variance(&self, profile: &Profile<'_>, weights: ByCause<f64>) -> f64 {
        let expected = self.dependence.expectation(profile.known());
        let mut gradient = [0.0; PARAMETERS];
        (gradient[0], gradient[1]) = (weights.death, weights.amputation);
        for (place, deviation) in expected.into_iter().enumerate() {
            gradient[FIRST_BETA + place] = weights.death * deviation;
            gradient[FIRST_BETA + Covariate::COUNT + place] = weights.amputation * deviation;
        }
        let mut variance = 0.0;
        let mut row_start = 0;
        for (i, g_i) in gradient.iter().enumerate() {
            let row = &self.covariance[row_start..=row_start + i];
            row_start += i + 1;
            let off_diagonal: f64 = row[..i].iter().zip(&gradient).map(|(v, g_j)| v * g_j).sum();
            variance += g_i * (2.0 * off_diagonal + g_i * row[i]);
        }
        variance
    }
}
