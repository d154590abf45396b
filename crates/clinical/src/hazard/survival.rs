//! Survival averaged over a group, or over the unknown covariates of one patient.

use super::endpoint::{ByCause, Endpoint};
use super::quadrature::GAUSS_HERMITE;

/// Cumulative cause-specific hazards that are log-normally distributed around their medians, through one standard normal variable shared by
/// both causes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AveragedHazards {
    /// Cumulative hazard at the median of the group (z = 0), dimensionless, at the time in question.
    pub median: ByCause<f64>,
    /// Standard deviation of the log hazard within the group; 0 if everything is known.
    pub spread: ByCause<f64>,
}

impl AveragedHazards {
    /// Hazards of both causes at `z` standard deviations of the group.
    pub fn at(&self, z: f64) -> ByCause<f64> {
        ByCause {
            death: self.median.death * (self.spread.death * z).exp(),
            amputation: self.median.amputation * (self.spread.amputation * z).exp(),
        }
    }

    /// Minus the logarithm of the averaged share still free of `endpoint`, equation 12; finite even if that share underflows.
    pub fn minus_ln_event_free(&self, endpoint: Endpoint) -> f64 {
        let counted = |hazard: ByCause<f64>| {
            f64::from(u8::from(endpoint.counts_death())) * hazard.death
                + f64::from(u8::from(endpoint.counts_amputation())) * hazard.amputation
        };
        let hazards = GAUSS_HERMITE.map(|node| counted(self.at(node.z)));
        let least = hazards.iter().copied().fold(f64::INFINITY, f64::min);
        let mut share = 0.0;
        for (node, hazard) in GAUSS_HERMITE.iter().zip(hazards) {
            share += node.weight * (least - hazard).exp();
        }
        least - share.ln()
    }
}
