//! Weak priors on the coefficients.

use super::linearised::Linearised;
use super::parameters::Parameters;
use crate::hazard::Covariate;

/// Prior standard deviation of a log hazard ratio: 95% of them between 0.2 and 5.
const COEFFICIENT_SD: f64 = 0.8;

/// Prior standard deviation of the difference between the causes. Where only a composite was published, the two causes
/// share its effect.
const DIFFERENCE_SD: f64 = 0.45;

/// The priors' residuals: every beta for death, every beta for major amputation, every difference between the two.
pub(super) fn residuals(at: &Parameters) -> Vec<Linearised> {
    let death = Parameters::BETA.death;
    let amputation = Parameters::BETA.amputation;
    let each = 0..Covariate::COUNT;
    let deaths = each
        .clone()
        .map(|j| combination(at, &[(death + j, 1.0)], COEFFICIENT_SD));
    let amputations = each
        .clone()
        .map(|j| combination(at, &[(amputation + j, 1.0)], COEFFICIENT_SD));
    let differences = each.map(|j| {
        combination(
            at,
            &[(death + j, 1.0), (amputation + j, -1.0)],
            DIFFERENCE_SD,
        )
    });
    deaths.chain(amputations).chain(differences).collect()
}

/// A weighted sum of parameters, expected to be 0.
fn combination(at: &Parameters, terms: &[(usize, f64)], sd: f64) -> Linearised {
    let mut sum = Linearised::zero();
    for &(place, weight) in terms {
        sum.value += weight * at.as_vector()[place];
        sum.gradient[place] = weight;
    }
    sum.standardised(0.0, sd)
}
