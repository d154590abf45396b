//! A patient as the model sees one: the known covariates of each question, and what they imply about the others (docs/model.md, equations 9
//! to 12).

use super::coding::Covariates;
use super::model::Model;
use crate::hazard::{AveragedHazards, ByCause, Covariate, Factor, QuestionBlock};

/// The contribution of one question, or of all, to the log hazards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Part {
    /// I_q of equation 9.
    information: f64,
    /// g_q of equation 9.
    score: f64,
    /// The known covariates' log hazard ratios, plus what they imply about the open covariates of the same question.
    log_ratio: ByCause<f64>,
    /// How strongly the common factor moves the log hazards through the open covariates.
    loading: ByCause<f64>,
    /// Variances and covariance of the log hazards that the common factor does not explain.
    variance: ByCause<f64>,
    covariance: f64,
}

impl Part {
    fn plus(self, other: Part, sign: f64) -> Part {
        let add = |one: ByCause<f64>, two: ByCause<f64>| ByCause {
            death: one.death + sign * two.death,
            amputation: one.amputation + sign * two.amputation,
        };
        Part {
            information: self.information + sign * other.information,
            score: self.score + sign * other.score,
            log_ratio: add(self.log_ratio, other.log_ratio),
            loading: add(self.loading, other.loading),
            variance: add(self.variance, other.variance),
            covariance: self.covariance + sign * other.covariance,
        }
    }
}

/// The known covariates of a patient, question by question.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile<'m> {
    model: &'m Model,
    /// Deviations of the known covariates from the average patient.
    known: Covariates,
    parts: Vec<Part>,
    total: Part,
}

/// The share of death in the sum of two hazards, given their logarithms.
pub(super) fn share_of_death(log_hazards: ByCause<f64>) -> f64 {
    1.0 / (1.0 + (log_hazards.amputation - log_hazards.death).exp())
}

/// The log hazards at 12 months, given everything known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogHazards {
    /// Expected log cumulative hazard at 12 months, eta.
    pub expected: ByCause<f64>,
    /// Variance of each over the unknown covariates, sigma squared.
    pub variance: ByCause<f64>,
    /// Covariance of the two.
    pub covariance: f64,
}

impl LogHazards {
    /// Share of death in the summed hazard at 12 months, before averaging and without the floor: p of equation 31.
    pub fn share_of_death(&self) -> f64 {
        share_of_death(self.expected)
    }

    /// The hazards to be averaged over the unknown covariates.
    pub fn averaged(&self) -> AveragedHazards {
        AveragedHazards {
            median: self.expected.map(f64::exp),
            spread: self.variance.map(|variance| variance.max(0.0).sqrt()),
        }
    }
}

impl Model {
    /// The profile of a patient with these covariates.
    pub fn profile(&self, covariates: &Covariates) -> Profile<'_> {
        let known = self.deviations(covariates);
        let blocks = self.dependence.blocks().iter();
        let parts: Vec<Part> = blocks
            .map(|block| self.part(block, |place| known[place]))
            .collect();
        let add = |sum: Part, part: &Part| sum.plus(*part, 1.0);
        Profile {
            model: self,
            total: parts.iter().fold(Part::default(), add),
            known,
            parts,
        }
    }

    /// The contribution of one question, given the deviations of its known covariates by their places.
    fn part(&self, block: &QuestionBlock, known: impl Fn(usize) -> Option<f64>) -> Part {
        let conditioned = block.conditioned(&known);
        let mut part = Part {
            information: conditioned.information,
            score: conditioned.score,
            ..Part::default()
        };
        let root = self.dependence.phi().sqrt();
        for (i, place) in block.members().iter().enumerate() {
            let beta = self.beta[*place];
            let Some(open) = conditioned.open()[i] else {
                let deviation = known(*place).unwrap_or_default();
                part.log_ratio.death += deviation * beta.death;
                part.log_ratio.amputation += deviation * beta.amputation;
                continue;
            };
            part.log_ratio.death += open.constant * beta.death;
            part.log_ratio.amputation += open.constant * beta.amputation;
            part.loading.death += root * open.loading * beta.death;
            part.loading.amputation += root * open.loading * beta.amputation;
            for (j, other) in block.members().iter().enumerate() {
                if conditioned.open()[j].is_some() {
                    let residual = conditioned.residual(i, j);
                    let other = self.beta[*other];
                    part.variance.death += residual * beta.death * other.death;
                    part.variance.amputation += residual * beta.amputation * other.amputation;
                    part.covariance += residual * beta.death * other.amputation;
                }
            }
        }
        part
    }
}

impl Profile<'_> {
    /// The log hazards given everything known.
    pub fn log_hazards(&self) -> LogHazards {
        self.log_hazards_of(self.total)
    }

    /// The log hazards with some covariates changed: set to a value or to "not known".
    pub fn changed(&self, changes: &[(Covariate, Option<f64>)]) -> LogHazards {
        let changed = |place: usize| {
            let mut changes = changes.iter();
            changes.find(|(covariate, _)| covariate.index() == place)
        };
        let known = |place: usize| match changed(place) {
            Some((_, value)) => value.map(|value| value - self.model.mean[place]),
            None => self.known[place],
        };
        let is_changed = |block: &QuestionBlock| {
            let mut members = block.members().iter();
            members.any(|place| changed(*place).is_some())
        };
        let mut total = self.total;
        let blocks = self.model.dependence.blocks().iter().zip(&self.parts);
        for (block, part) in blocks.filter(|(block, _)| is_changed(block)) {
            total = total
                .plus(*part, -1.0)
                .plus(self.model.part(block, known), 1.0);
        }
        self.log_hazards_of(total)
    }

    /// Deviations of the known covariates from the average patient.
    pub fn known(&self) -> &Covariates {
        &self.known
    }

    fn log_hazards_of(&self, total: Part) -> LogHazards {
        let factor = Factor::given(total.information, total.score);
        let alpha = self.model.alpha;
        LogHazards {
            expected: ByCause {
                death: alpha.death + total.log_ratio.death + factor.mean * total.loading.death,
                amputation: alpha.amputation
                    + total.log_ratio.amputation
                    + factor.mean * total.loading.amputation,
            },
            variance: ByCause {
                death: total.variance.death + factor.variance * total.loading.death.powi(2),
                amputation: total.variance.amputation
                    + factor.variance * total.loading.amputation.powi(2),
            },
            covariance: total.covariance
                + factor.variance * total.loading.death * total.loading.amputation,
        }
    }
}
