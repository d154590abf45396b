//! The coordinates in which the hyperparameters are searched.

use afs12_clinical::prognosis::artifact::Hyperparameters;

/// How many hyperparameters there are.
pub(super) const COUNT: usize = 9;

/// Standard deviations are above this, and |rho| is below [`MOST_RHO`]: evidence with little information on a spread has its optimum at 0,
/// or at -1 or 1, where the matrices are singular. The limits are practically as good.
const LEAST_SD: f64 = 1e-3;
const MOST_RHO: f64 = 0.999;

/// The hyperparameters on unbounded scales: logarithms of standard deviations, the inverse hyperbolic tangent of rho, the logit of phi; the
/// prior mean unchanged.
pub(super) fn of(hyperparameters: &Hyperparameters) -> [f64; COUNT] {
    let sd = |value: f64| (value - LEAST_SD).ln();
    [
        sd(hyperparameters.tau_effect),
        sd(hyperparameters.tau_treatment),
        sd(hyperparameters.tau_within),
        sd(hyperparameters.tau_death),
        sd(hyperparameters.tau_amputation),
        (hyperparameters.rho / MOST_RHO).atanh(),
        (hyperparameters.phi / (1.0 - hyperparameters.phi)).ln(),
        hyperparameters.prior_mean,
        sd(hyperparameters.prior_sd),
    ]
}

/// The inverse of [`of`].
pub(super) fn back(coordinates: &[f64; COUNT]) -> Hyperparameters {
    let sd = |value: f64| LEAST_SD + value.exp();
    Hyperparameters {
        tau_effect: sd(coordinates[0]),
        tau_treatment: sd(coordinates[1]),
        tau_within: sd(coordinates[2]),
        tau_death: sd(coordinates[3]),
        tau_amputation: sd(coordinates[4]),
        rho: MOST_RHO * coordinates[5].tanh(),
        phi: 1.0 / (1.0 + (-coordinates[6]).exp()),
        prior_mean: coordinates[7],
        prior_sd: sd(coordinates[8]),
    }
}
