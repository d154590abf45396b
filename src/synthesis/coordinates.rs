//! The scale on which the hyperparameters are searched.

use crate::prognosis::artifact::Hyperparameters;

/// How many hyperparameters there are.
pub(super) const COUNT: usize = 9;

/// The hyperparameters with nothing to forbid: logarithms of standard deviations, the inverse hyperbolic tangent of rho, the logit of
/// phi; the prior mean as it is.
pub(super) fn of(hyperparameters: &Hyperparameters) -> [f64; COUNT] {
    [
        hyperparameters.tau_effect.ln(),
        hyperparameters.tau_treatment.ln(),
        hyperparameters.tau_within.ln(),
        hyperparameters.tau_death.ln(),
        hyperparameters.tau_amputation.ln(),
        hyperparameters.rho.atanh(),
        (hyperparameters.phi / (1.0 - hyperparameters.phi)).ln(),
        hyperparameters.prior_mean,
        hyperparameters.prior_sd.ln(),
    ]
}

/// The way back.
pub(super) fn back(coordinates: &[f64; COUNT]) -> Hyperparameters {
    Hyperparameters {
        tau_effect: coordinates[0].exp(),
        tau_treatment: coordinates[1].exp(),
        tau_within: coordinates[2].exp(),
        tau_death: coordinates[3].exp(),
        tau_amputation: coordinates[4].exp(),
        rho: coordinates[5].tanh(),
        phi: 1.0 / (1.0 + (-coordinates[6]).exp()),
        prior_mean: coordinates[7],
        prior_sd: coordinates[8].exp(),
    }
}
