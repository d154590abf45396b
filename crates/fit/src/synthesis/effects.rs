//! The model's expectation for a published effect.

use super::linearised::Linearised;
use super::parameters::Parameters;
use crate::reading::Evidence;
use afs12_clinical::hazard::{ByCause, Covariate, Dependence, Endpoint, Known, Vector};
use afs12_evidence::Effect;

/// An effect as the model sees it: its figures on the log scale, and the full difference between the two sides of its contrast.
#[derive(Clone, Debug)]
pub struct EffectRow {
    /// The endpoint whose hazard it multiplies.
    pub endpoint: Endpoint,
    /// Published log hazard ratio: docs/model.md, equation 13.
    pub log_hr: f64,
    /// Its standard error: equation 14.
    pub se: f64,
    /// Whether the contrast has treatments only.
    pub is_of_treatments: bool,
    /// The full contrast, in the order of [`Covariate::ALL`]: equation 15.
    pub contrast: Vector,
}

impl EffectRow {
    /// The row of an effect, for this dependence between covariates.
    pub fn new(effect: &Effect, evidence: &Evidence, dependence: &Dependence) -> EffectRow {
        EffectRow {
            endpoint: effect.endpoint,
            log_hr: effect.log_hr(),
            se: effect.se(),
            is_of_treatments: effect.is_of_treatments(),
            contrast: dependence.expectation(&held_apart(effect, evidence)),
        }
    }

    /// The expected log hazard ratio: docs/model.md, equation 16.
    ///
    /// For the composite it is ln(w exp(c.beta_d) + (1-w) exp(c.beta_a)), with w the share of death in the average patient's hazard: the
    /// hazards add, so their ratios are averaged.
    pub fn log_hazard_ratio(&self, at: &Parameters) -> f64 {
        let by_cause = self.by_cause(at);
        match self.endpoint {
            Endpoint::Death => by_cause.death,
            Endpoint::MajorAmputation => by_cause.amputation,
            Endpoint::AmputationFreeSurvival => {
                Composite::new(by_cause, at.alpha()).log_hazard_ratio
            }
        }
    }

    /// The expected log hazard ratio with its derivatives.
    pub fn expected(&self, at: &Parameters) -> Linearised {
        let mut ratio = Linearised::constant(self.log_hazard_ratio(at));
        let weight = match self.endpoint {
            Endpoint::Death => [1.0, 0.0],
            Endpoint::MajorAmputation => [0.0, 1.0],
            Endpoint::AmputationFreeSurvival => {
                let Composite { before, after, .. } = Composite::new(self.by_cause(at), at.alpha());
                ratio.by_parameter[Parameters::ALPHA.death] = after - before;
                ratio.by_parameter[Parameters::ALPHA.amputation] = before - after;
                [after, 1.0 - after]
            }
        };
        for (j, amount) in self.contrast.iter().enumerate() {
            ratio.by_parameter[Parameters::BETA.death + j] = weight[0] * amount;
            ratio.by_parameter[Parameters::BETA.amputation + j] = weight[1] * amount;
        }
        ratio
    }

    /// The log hazard ratio of each cause.
    fn by_cause(&self, at: &Parameters) -> ByCause<f64> {
        at.beta().map(|beta| {
            let terms = beta.iter().zip(&self.contrast);
            terms.map(|(beta, amount)| amount * beta).sum()
        })
    }
}

/// A contrast of the composite endpoint.
struct Composite {
    /// Its log hazard ratio.
    log_hazard_ratio: f64,
    /// The share of death in the average patient's hazard, w.
    before: f64,
    /// The same after the contrast.
    after: f64,
}

impl Composite {
    fn new(by_cause: ByCause<f64>, alpha: ByCause<f64>) -> Composite {
        let before = 1.0 / (1.0 + (alpha.amputation - alpha.death).exp());
        let death = before * by_cause.death.exp();
        let amputation = (1.0 - before) * by_cause.amputation.exp();
        Composite {
            log_hazard_ratio: (death + amputation).ln(),
            before,
            after: death / (death + amputation),
        }
    }
}

/// The covariates that the effect's source adjusted for, A of equation 15: their differences, 0 for those that the row does not contrast.
fn held_apart(effect: &Effect, evidence: &Evidence) -> Known {
    let mut known = [None; Covariate::COUNT];
    if effect.adjusted {
        let same_model =
            |other: &&Effect| other.study == effect.study && other.endpoint == effect.endpoint;
        for other in evidence.effects().iter().filter(same_model) {
            for covariate in other.contrast.keys() {
                known[covariate.index()] = Some(0.0);
            }
        }
    }
    for (covariate, difference) in &effect.contrast {
        known[covariate.index()] = Some(*difference);
    }
    known
}
