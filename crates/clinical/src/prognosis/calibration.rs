//! How far groups, hospitals and studies differ from the model.

use super::artifact::CalibrationRow;
use super::model::Model;
use super::profile::share_of_death;
use super::range::Range;
use crate::hazard::HALF_WIDTH;

impl CalibrationRow {
    /// Whether the outcome is inside its 95% prediction interval.
    pub fn is_inside(&self) -> bool {
        (self.lower..=self.upper).contains(&self.observed)
    }

    /// The 95% interval of the observed share from its own standard error, which depends on the number of patients.
    pub fn observed_interval(&self) -> Range {
        interval(self.observed, self.observed_se)
    }
}

/// The interval that covers the true AFS of 95% of those hospitals to whose patients an exact model would give this share (a fraction):
/// variation between units and within them, at the share of death in the average patient's hazard.
pub fn centres_interval(model: &Model, share: f64) -> Range {
    let death = share_of_death(model.alpha);
    interval(
        share,
        model.between_centres(std::iter::empty(), death).sqrt(),
    )
}

/// The factor by which the hazard ratios of 95% of studies differ at most from the pooled one, in either direction, beyond their own
/// standard errors.
pub fn studies_factor(model: &Model) -> f64 {
    (*HALF_WIDTH * model.hyperparameters.tau_effect).exp()
}

/// The 95% interval of a share (a fraction strictly between 0 and 1), given the standard error of its ln(-ln).
fn interval(share: f64, se: f64) -> Range {
    let centre = (-share.ln()).ln();
    let end = |step: f64| (-(centre + step).exp()).exp();
    Range {
        lower: end(*HALF_WIDTH * se),
        upper: end(-*HALF_WIDTH * se),
    }
}
