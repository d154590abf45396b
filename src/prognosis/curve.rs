//! Amputation-free survival over time.

use crate::hazard::{AveragedHazards, Endpoint};

/// The last month of the curve.
pub const LAST_MONTH: u8 = 24;
/// The month the model is fitted at.
pub const FITTED_MONTH: u8 = 12;

/// Shape of the cumulative hazard over time, for both causes: H(t) = H(12) (t/12)^k, t in months.
///
/// From published pairs of AFS at one and two years, and BASIL's Weibull shape 0.696; they spread from 0.47 to 0.95, so away from
/// 12 months the curve is an illustration.
pub const SHAPE: f64 = 0.65;

/// The months of the curve, 1 to 24.
pub fn months() -> impl Iterator<Item = u8> {
    1..=LAST_MONTH
}

/// AFS at `month` (more than 0, up to 24), for a patient with these hazards at 12 months.
pub fn afs_at(hazards: &AveragedHazards, month: f64) -> f64 {
    let factor = (month / f64::from(FITTED_MONTH)).powf(SHAPE);
    (-hazards
        .scaled(factor)
        .minus_ln_event_free(Endpoint::AmputationFreeSurvival))
    .exp()
}
