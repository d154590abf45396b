//! The uncertainty of an estimate: its range and the sources of its width (docs/model.md, equations 31 to 34).

use super::model::{FIRST_BETA, Model, PARAMETERS};
use super::profile::{LogHazards, Profile};
use crate::hazard::{ByCause, Covariate, HALF_WIDTH, HazardRatio, QUARTILE, Vector};

/// The variance of ln(-ln AFS), by source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VarianceShares {
    /// From the evidence: the uncertainty of the coefficients.
    pub evidence: f64,
    /// From unanswered questions.
    pub unanswered: f64,
    /// From differences between hospitals and studies that no covariate explains.
    pub between_centres: f64,
}

/// The two ends of a range of AFS, fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end.
    pub lower: f64,
    /// The upper end.
    pub upper: f64,
}

/// The AFS outside of which an estimate goes beyond the groups of the evidence and the left-out predictions: equation 34.
pub const SUPPORTED: Range = Range {
    lower: 0.45,
    upper: 0.90,
};

impl VarianceShares {
    /// The sum of all sources.
    pub fn total(&self) -> f64 {
        self.evidence + self.unanswered + self.between_centres
    }

    /// The same without the unanswered questions.
    pub fn answered(self) -> Self {
        VarianceShares {
            unanswered: 0.0,
            ..self
        }
    }

    /// The 95% range of AFS around an estimate with this cumulative hazard, -ln AFS.
    pub fn range(&self, cumulative_hazard: f64) -> Range {
        self.within(cumulative_hazard, *HALF_WIDTH)
    }

    /// The middle half of the same distribution.
    pub fn quartiles(&self, cumulative_hazard: f64) -> Range {
        self.within(cumulative_hazard, *QUARTILE)
    }

    fn within(&self, cumulative_hazard: f64, standard_deviations: f64) -> Range {
        // A step on ln(-ln AFS) is a factor on the cumulative hazard.
        let factor = (standard_deviations * self.total().sqrt()).exp();
        Range {
            lower: (-cumulative_hazard * factor).exp(),
            upper: (-cumulative_hazard / factor).exp(),
        }
    }
}

impl Model {
    /// The hazard ratio per unit of a covariate for each cause, with its uncertainty from the evidence.
    pub fn hazard_ratio(&self, covariate: Covariate) -> ByCause<HazardRatio> {
        let beta = self.beta[covariate.index()];
        let death = FIRST_BETA + covariate.index();
        let amputation = death + Covariate::COUNT;
        ByCause {
            death: HazardRatio::of_log(beta.death, self.standard_error(death)),
            amputation: HazardRatio::of_log(beta.amputation, self.standard_error(amputation)),
        }
    }

    /// The standard error of the parameter at `place`: each row of the triangle ends with its diagonal element.
    fn standard_error(&self, place: usize) -> f64 {
        self.covariance[(place + 1) * (place + 2) / 2 - 1].sqrt()
    }

    /// The variance of ln(-ln AFS) for a profile: equation 32.
    pub fn variance_shares(&self, profile: &Profile<'_>, hazards: &LogHazards) -> VarianceShares {
        let death = hazards.share_of_death();
        let known = Covariate::ALL.into_iter().zip(profile.known());
        let known = known.filter_map(|(covariate, deviation)| Some((covariate, (*deviation)?)));
        let unanswered = weighted(
            death,
            [
                hazards.variance.death,
                hazards.covariance,
                hazards.variance.amputation,
            ],
        );
        VarianceShares {
            evidence: self.evidence_variance(&self.dependence.expectation(profile.known()), death),
            unanswered: unanswered.max(0.0),
            between_centres: self.between_centres(known, death),
        }
    }

    /// The part of equation 32 from hospitals and studies, for these known covariates as deviations from the average patient.
    pub(super) fn between_centres(
        &self,
        known: impl Iterator<Item = (Covariate, f64)>,
        share_of_death: f64,
    ) -> f64 {
        let [[death, both], [_, amputation]] = self.shift_covariance;
        let squares = known
            .filter(|(covariate, _)| *covariate != Covariate::Era)
            .map(|(_, deviation)| deviation * deviation);
        weighted(share_of_death, [death, both, amputation])
            + self.hyperparameters.tau_within.powi(2)
            + self.hyperparameters.tau_effect.powi(2) * squares.sum::<f64>()
    }

    /// g'Vg of equations 31 and 32, for the expected covariates as deviations from the average patient.
    pub(super) fn evidence_variance(&self, expected: &Vector, share_of_death: f64) -> f64 {
        let (death, amputation) = (share_of_death, 1.0 - share_of_death);
        let mut gradient = [0.0; PARAMETERS];
        (gradient[0], gradient[1]) = (death, amputation);
        for (place, deviation) in expected.iter().enumerate() {
            gradient[FIRST_BETA + place] = death * deviation;
            gradient[FIRST_BETA + Covariate::COUNT + place] = amputation * deviation;
        }
        let mut variance = 0.0;
        let mut row_start = 0;
        for (i, g_i) in gradient.iter().enumerate() {
            let row = &self.covariance[row_start..=row_start + i];
            row_start += i + 1;
            variance += g_i * (2.0 * dot(&row[..i], &gradient[..i]) + g_i * row[i]);
        }
        variance
    }
}

/// The dot product of two slices of equal length. Four sums run in parallel: a single sum would wait for each addition before the next.
pub(super) fn dot(one: &[f64], other: &[f64]) -> f64 {
    const LANES: usize = 4;
    let (ones, others) = (one.chunks_exact(LANES), other.chunks_exact(LANES));
    let rest = ones.remainder().iter().zip(others.remainder());
    let rest: f64 = rest.map(|(a, b)| a * b).sum();
    let mut sums = [0.0; LANES];
    for (a, b) in ones.zip(others) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums.iter().sum::<f64>() + rest
}

/// The variance of p d + (1 - p) a, given the share p and the variance of d, the covariance and the variance of a.
pub(super) fn weighted(share: f64, [death, both, amputation]: [f64; 3]) -> f64 {
    let rest = 1.0 - share;
    share * share * death + 2.0 * share * rest * both + rest * rest * amputation
}
