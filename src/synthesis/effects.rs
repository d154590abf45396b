//! What the model expects of a published effect.

use super::linearised::Linearised;
use super::parameters::Parameters;
use crate::evidence::Effect;
use crate::hazard::{ByCause, Endpoint};

/// The log hazard ratio of an effect's contrast for its endpoint.
///
/// Of the composite it is ln(w exp(c.beta_d) + (1-w) exp(c.beta_a)), with w the share of death in the average patient's
/// hazard: the hazards add, so their ratios are averaged.
pub(super) fn log_hazard_ratio(effect: &Effect, at: &Parameters) -> Linearised {
    let by_cause = at.beta().map(|beta| {
        let terms = effect.contrast.iter();
        terms
            .map(|(covariate, difference)| difference * beta[covariate.index()])
            .sum::<f64>()
    });
    let mut ratio = Linearised::zero();
    let weight = match effect.endpoint {
        Endpoint::Death => {
            ratio.value = by_cause.death;
            ByCause {
                death: 1.0,
                amputation: 0.0,
            }
        }
        Endpoint::MajorAmputation => {
            ratio.value = by_cause.amputation;
            ByCause {
                death: 0.0,
                amputation: 1.0,
            }
        }
        Endpoint::AmputationFreeSurvival => composite(&mut ratio, by_cause, at.alpha()),
    };
    for (covariate, difference) in &effect.contrast {
        ratio.gradient[Parameters::BETA.death + covariate.index()] = weight.death * difference;
        ratio.gradient[Parameters::BETA.amputation + covariate.index()] =
            weight.amputation * difference;
    }
    ratio
}

/// Fills in the composite's value and its derivatives by alpha, and returns those by the two causes' own log hazard
/// ratios: the share of each cause in the hazard after the contrast.
fn composite(ratio: &mut Linearised, by_cause: ByCause<f64>, alpha: ByCause<f64>) -> ByCause<f64> {
    let before = 1.0 / (1.0 + (alpha.amputation - alpha.death).exp());
    let death = before * by_cause.death.exp();
    let amputation = (1.0 - before) * by_cause.amputation.exp();
    let after = death / (death + amputation);
    ratio.value = (death + amputation).ln();
    ratio.gradient[Parameters::ALPHA.death] = after - before;
    ratio.gradient[Parameters::ALPHA.amputation] = before - after;
    ByCause {
        death: after,
        amputation: 1.0 - after,
    }
}
