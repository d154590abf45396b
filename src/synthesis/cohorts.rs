//! What the model expects of a published cohort.

use super::linearised::Linearised;
use super::parameters::Parameters;
use crate::evidence::{Cohort, Evidence};
use crate::hazard::{AveragedHazards, ByCause, Endpoint, GAUSS_HERMITE, Group};

/// A cohort as the model sees it: where its covariates lie and how far they spread.
#[derive(Clone, Debug)]
pub struct CohortGroup {
    /// The cohort's id.
    pub id: String,
    endpoint: Endpoint,
    /// ln(-ln) of the published event-free share, and its standard error.
    pub(super) published: f64,
    pub(super) se: f64,
    /// Where its covariates lie.
    group: Group,
}

/// One of the causes a cohort's endpoint counts: its parameters' places, its coefficients and its hazard in the cohort.
struct CountedCause<'a> {
    alpha: usize,
    first_beta: usize,
    beta: &'a [f64],
    median: f64,
    spread: f64,
}

impl CountedCause<'_> {
    /// Cumulative hazard at `z` standard deviations of the cohort.
    fn hazard(&self, z: f64) -> f64 {
        self.median * (self.spread * z).exp()
    }
}

impl CohortGroup {
    /// The group behind a row of the evidence.
    pub fn new(cohort: &Cohort, evidence: &Evidence) -> CohortGroup {
        let average = |covariate| {
            let row = evidence.covariate(covariate);
            (row.mean, row.variance)
        };
        CohortGroup {
            id: cohort.id.clone(),
            endpoint: cohort.endpoint,
            published: (-cohort.event_free.ln()).ln(),
            se: cohort.se,
            group: Group::new(&cohort.mix, average),
        }
    }

    /// The share expected to be free of the endpoint at 12 months, from 0 to 1.
    pub fn event_free(&self, at: &Parameters) -> f64 {
        (-self.hazards(at).minus_ln_event_free(self.endpoint)).exp()
    }

    /// ln(-ln) of the share expected to be free of the endpoint at 12 months.
    pub fn log_minus_log(&self, at: &Parameters) -> Linearised {
        let hazards = self.hazards(at);
        let minus_ln = hazards.minus_ln_event_free(self.endpoint);
        let causes = self.counted(at, hazards);
        let mut result = Linearised::zero();
        result.value = minus_ln.ln();
        for cause in &causes {
            let (mut to_log_hazard, mut to_spread) = (0.0, 0.0);
            for node in GAUSS_HERMITE {
                let total: f64 = causes.iter().map(|counted| counted.hazard(node.z)).sum();
                let share_of_survivors = node.weight * (minus_ln - total).exp();
                let part = share_of_survivors * cause.hazard(node.z) / minus_ln;
                to_log_hazard += part;
                to_spread += part * node.z;
            }
            self.add_gradient(&mut result, cause, to_log_hazard, to_spread);
        }
        result
    }

    /// From the derivatives by a cause's log hazard and by its spread to those by its alpha and betas.
    fn add_gradient(
        &self,
        result: &mut Linearised,
        cause: &CountedCause<'_>,
        to_log_hazard: f64,
        to_spread: f64,
    ) {
        // At no spread at all the square root has no derivative; a search that starts there must be able to leave.
        let per_variance = if cause.spread > 0.0 {
            to_spread / cause.spread
        } else {
            0.0
        };
        result.gradient[cause.alpha] = to_log_hazard;
        for (j, beta) in cause.beta.iter().enumerate() {
            result.gradient[cause.first_beta + j] =
                to_log_hazard * self.group.offset[j] + per_variance * self.group.variance[j] * beta;
        }
    }

    fn hazards(&self, at: &Parameters) -> AveragedHazards {
        let log_ratio = at.beta().map(|beta| {
            let terms = beta.iter().zip(&self.group.offset);
            terms.map(|(beta, offset)| beta * offset).sum::<f64>()
        });
        let alpha = at.alpha();
        AveragedHazards {
            median: ByCause {
                death: (alpha.death + log_ratio.death).exp(),
                amputation: (alpha.amputation + log_ratio.amputation).exp(),
            },
            spread: at.beta().map(|beta| {
                let terms = beta.iter().zip(&self.group.variance);
                terms
                    .map(|(beta, variance)| variance * beta * beta)
                    .sum::<f64>()
                    .sqrt()
            }),
        }
    }

    fn counted<'a>(&self, at: &'a Parameters, hazards: AveragedHazards) -> Vec<CountedCause<'a>> {
        let death = CountedCause {
            alpha: Parameters::ALPHA.death,
            first_beta: Parameters::BETA.death,
            beta: at.beta().death,
            median: hazards.median.death,
            spread: hazards.spread.death,
        };
        let amputation = CountedCause {
            alpha: Parameters::ALPHA.amputation,
            first_beta: Parameters::BETA.amputation,
            beta: at.beta().amputation,
            median: hazards.median.amputation,
            spread: hazards.spread.amputation,
        };
        let mut causes = Vec::with_capacity(2);
        if self.endpoint.counts_death() {
            causes.push(death);
        }
        if self.endpoint.counts_amputation() {
            causes.push(amputation);
        }
        causes
    }
}
