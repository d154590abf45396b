//! The model's expectation for a published group.

use super::linearised::Linearised;
use super::parameters::{Parameters, Shift};
use crate::reading::Evidence;
use afs12_clinical::hazard::{
    AveragedHazards, ByCause, CaseMix, Covariate, Dependence, Endpoint, GAUSS_HERMITE, Traits,
    Vector,
};
use afs12_evidence::{Cohort, CovariateRow};

/// The month that is time 1 of the hazards.
const MONTHS: f64 = 12.0;

/// A group as the model sees it: its outcome on the scale ln(-ln), and the means and spread of its covariates.
#[derive(Clone, Debug)]
pub struct GroupRow {
    /// The endpoint counted.
    pub endpoint: Endpoint,
    /// ln(-ln) of the published event-free share.
    pub observed: f64,
    /// Its standard error.
    pub se: f64,
    /// The index of its unit.
    pub unit: usize,
    /// ln(t/12) of its month t.
    log_time: f64,
    /// The means and spread of its covariates.
    group: CaseMix,
}

/// The index of death in a shift; amputation follows.
const DEATH: usize = 0;
const AMPUTATION: usize = 1;

/// One of the causes that an endpoint counts, in the group.
struct Counted {
    /// The index of its shift.
    shift: usize,
    /// The derivative of the log hazard with respect to the log shape: k ln(t/12).
    by_log_shape: f64,
    median: f64,
    spread: f64,
    /// Covariance of the covariates within the group times beta.
    times_beta: Vector,
}

impl GroupRow {
    /// The row of a group, for the unit at this index and this dependence between covariates.
    pub fn new(
        cohort: &Cohort,
        unit: usize,
        evidence: &Evidence,
        dependence: &Dependence,
    ) -> GroupRow {
        let traits: Vec<Traits<'_>> = evidence
            .covariates()
            .iter()
            .map(CovariateRow::traits)
            .collect();
        GroupRow {
            endpoint: cohort.endpoint,
            observed: (-cohort.event_free.ln()).ln(),
            se: cohort.se,
            unit,
            log_time: (cohort.months / MONTHS).ln(),
            group: CaseMix::new(&cohort.mix, &traits, dependence),
        }
    }

    /// The expected share free of the endpoint at the row's month, from 0 to 1, in a unit with this shift. `covariance` is S, row by row in
    /// the order of [`Covariate::ALL`].
    pub fn event_free(&self, at: &Parameters, shift: Shift, covariance: &[Vector]) -> f64 {
        (-self.expected(at, shift, covariance).value.exp()).exp()
    }

    /// The expected ln(-ln S(t)): docs/model.md, equation 18.
    pub fn expected(&self, at: &Parameters, shift: Shift, covariance: &[Vector]) -> Linearised {
        let causes = self.counted(at, shift, covariance);
        let of = |cause: usize| causes.iter().find(|counted| counted.shift == cause);
        let averaged = AveragedHazards {
            median: ByCause {
                death: of(DEATH).map_or(0.0, |cause| cause.median),
                amputation: of(AMPUTATION).map_or(0.0, |cause| cause.median),
            },
            spread: ByCause {
                death: of(DEATH).map_or(0.0, |cause| cause.spread),
                amputation: of(AMPUTATION).map_or(0.0, |cause| cause.spread),
            },
        };
        let minus_ln = averaged.minus_ln_event_free(self.endpoint);
        let mut result = Linearised::constant(minus_ln.ln());
        let mut slopes = [(0.0, 0.0); 2];
        for node in GAUSS_HERMITE {
            let hazards = averaged.at(node.z);
            let share_of_survivors =
                node.weight * (minus_ln - hazards.death - hazards.amputation).exp();
            for (slope, hazard) in slopes.iter_mut().zip([hazards.death, hazards.amputation]) {
                let part = share_of_survivors * hazard / minus_ln;
                slope.0 += part;
                slope.1 += part * node.z;
            }
        }
        for cause in &causes {
            let (by_log_hazard, by_spread) = slopes[cause.shift];
            self.add_slopes(&mut result, cause, by_log_hazard, by_spread);
        }
        result
    }

    /// Turns the derivatives with respect to a cause's log hazard and its spread into those with respect to its parameters and its shift.
    fn add_slopes(
        &self,
        result: &mut Linearised,
        cause: &Counted,
        by_log_hazard: f64,
        by_spread: f64,
    ) {
        // The square root has no derivative at a spread of 0, but a search that starts there must be able to leave.
        let per_variance = if cause.spread > 0.0 {
            by_spread / cause.spread
        } else {
            0.0
        };
        let (alpha, log_shape, first_beta) = Parameters::places(cause.shift);
        result.by_parameter[alpha] = by_log_hazard;
        result.by_parameter[log_shape] = by_log_hazard * cause.by_log_shape;
        result.by_shift[cause.shift] = by_log_hazard;
        let betas = &mut result.by_parameter[first_beta..][..Covariate::COUNT];
        for (j, slope) in betas.iter_mut().enumerate() {
            *slope = by_log_hazard * self.group.offset[j] + per_variance * cause.times_beta[j];
        }
    }

    /// The causes that the endpoint counts.
    fn counted(&self, at: &Parameters, shift: Shift, covariance: &[Vector]) -> Vec<Counted> {
        let (alpha, log_shape, beta) = (at.alpha(), at.log_shape(), at.beta());
        let mut causes = Vec::with_capacity(2);
        if self.endpoint.counts_death() {
            let hazard = (alpha.death + shift[DEATH], log_shape.death, beta.death);
            causes.push(self.cause(DEATH, hazard, covariance));
        }
        if self.endpoint.counts_amputation() {
            let hazard = (
                alpha.amputation + shift[AMPUTATION],
                log_shape.amputation,
                beta.amputation,
            );
            causes.push(self.cause(AMPUTATION, hazard, covariance));
        }
        causes
    }

    /// A cause with this level, log shape and coefficients in the group.
    fn cause(
        &self,
        shift: usize,
        (level, log_shape, beta): (f64, f64, &[f64]),
        covariance: &[Vector],
    ) -> Counted {
        let by_log_shape = log_shape.exp() * self.log_time;
        let times_beta = self.group.covariance_times(covariance, beta);
        Counted {
            shift,
            by_log_shape,
            median: (level + dot(beta, &self.group.offset) + by_log_shape).exp(),
            spread: dot(beta, &times_beta).max(0.0).sqrt(),
            times_beta,
        }
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}
