//! An estimate as the contract's JSON.

use super::document::{Described, Probability, SchemaViolation, documents, violations};
use super::json_text::json_value;
use super::score_json::ScoreDocument;
use super::strict_json::Json;
use super::texts::Texts;
use afs12_clinical::patient::{Field, Patient};
use afs12_clinical::prognosis::{
    AnswerEffect, CurvePoint, Estimate, Model, OpenQuestion, PossibleAnswer, Range, SHIPPED_SHA256,
};
use afs12_clinical::scores::{self, Verdict};
use afs12_clinical::staging::wifi;

documents! {
    /// An estimate in the shape of the data contract. Probabilities are fractions at full precision.
    pub struct EstimateDocument {
        /// The model that made the estimate.
        model: ModelDocument,
        /// Amputation-free survival at 12 months.
        afs: Probability,
        /// Lower end of its 95% range.
        lower: Probability,
        /// Upper end of its 95% range.
        upper: Probability,
        /// The middle half of the same distribution.
        quartiles: RangeDocument,
        /// The 95% range without what the unanswered questions add to it.
        answered: RangeDocument,
        /// Death before any major amputation, within 12 months.
        death_first: Probability,
        /// Major amputation first, within 12 months.
        amputation_first: Probability,
        /// Whether afs lies outside what the evidence supports.
        extrapolated: bool,
        /// The variance of ln(-ln afs), by where it comes from.
        variance: VarianceDocument,
        /// Amputation-free survival by month.
        curve: Vec<CurveDocument>,
        /// What each answer did, against the same patient with that question open; the largest difference first.
        effects: Vec<EffectDocument>,
        /// The open questions, the one whose answers lie furthest apart first.
        unanswered: Vec<UnansweredDocument>,
        /// What each published model says of the same patient.
        scores: Vec<ScoreDocument>,
        /// Stages that follow from the grades.
        staging: StagingDocument,
        /// The hospital whose figures are in use; null where none is.
        centre: Option<&'static str>,
        /// What a reader should know about the answers.
        warnings: Vec<WarningDocument>,
    }

    /// The model that made an estimate.
    pub struct ModelDocument {
        id: &'static str,
        version: &'static str,
        /// The day the version was released, as year-month-day.
        released: &'static str,
        /// SHA-256 of the model artifact.
        sha256: &'static str,
    }

    /// The two ends of a range of AFS.
    pub struct RangeDocument {
        /// The lower end.
        lower: Probability,
        /// The upper end.
        upper: Probability,
    }

    /// The variance of ln(-ln afs), by where it comes from.
    pub struct VarianceDocument {
        /// From the evidence: the coefficients are estimates.
        evidence: f64,
        /// From the questions that are not answered.
        unanswered: f64,
        /// From differences between hospitals and studies that no covariate explains.
        between_centres: f64,
    }

    /// Amputation-free survival at one month.
    pub struct CurveDocument {
        month: u8,
        afs: Probability,
        lower: Probability,
        upper: Probability,
    }

    /// What one answer did.
    pub struct EffectDocument {
        input: &'static str,
        /// The answer; the age in years.
        answer: String,
        /// AFS with the answer less AFS without it.
        difference: f64,
        /// The cumulative hazard with the answer over that without it.
        hazard_ratio: f64,
    }

    /// A question that is not answered.
    pub struct UnansweredDocument {
        input: &'static str,
        /// AFS at each answer that the other answers allow.
        answers: Vec<AnswerDocument>,
    }

    /// An answer that a question could have.
    pub struct AnswerDocument {
        answer: &'static str,
        afs: Probability,
    }

    /// The stages of a patient.
    pub struct StagingDocument {
        /// WIfI clinical stage 1 to 4; null where a grade is not known.
        wifi: Option<u8>,
        /// GLASS stage I, II or III; null where a grade is not known.
        glass: Option<&'static str>,
    }

    /// What a reader should know about some answers.
    pub struct WarningDocument {
        code: &'static str,
        /// The fields of the contract it is about.
        fields: Vec<&'static str>,
        /// The same in English.
        message: String,
    }
}

/// Every violation of the contract in an estimate; empty if there is none.
pub fn estimate_violations(json: &Json) -> Vec<SchemaViolation> {
    violations(&EstimateDocument::SHAPE, json)
}

/// The code of the warning that a published model counted an answer in its category for unknown values.
const COUNTED_AS_UNKNOWN: &str = "counted-as-unknown";

impl EstimateDocument {
    /// An estimate that `model` made of `patient`, with the published models beside it, in the shape of the contract. The contract asks for
    /// English `texts`.
    pub fn new(
        model: &'static Model,
        patient: &Patient,
        estimate: &Estimate,
        texts: &dyn Texts,
    ) -> Self {
        let verdicts = scores::verdicts(patient);
        EstimateDocument {
            model: ModelDocument::new(model),
            afs: Probability(estimate.afs),
            lower: Probability(estimate.range.lower),
            upper: Probability(estimate.range.upper),
            quartiles: range(estimate.quartiles),
            answered: range(estimate.answered),
            death_first: Probability(estimate.death_first),
            amputation_first: Probability(estimate.amputation_first),
            extrapolated: estimate.extrapolated,
            variance: VarianceDocument {
                evidence: estimate.variance.evidence,
                unanswered: estimate.variance.unanswered,
                between_centres: estimate.variance.between_centres,
            },
            curve: estimate.curve.iter().map(point).collect(),
            effects: estimate.effects.iter().map(effect).collect(),
            unanswered: estimate.unanswered.iter().map(unanswered).collect(),
            staging: StagingDocument {
                wifi: wifi::stage(&patient.wifi),
                glass: estimate.glass.map(|stage| stage.numeral()),
            },
            centre: None,
            warnings: warnings(estimate, &verdicts, texts),
            scores: verdicts
                .into_iter()
                .map(|verdict| ScoreDocument::new(verdict, texts))
                .collect(),
        }
    }

    /// The same as a JSON value.
    pub fn json(&self) -> Json {
        json_value(self)
    }
}

impl ModelDocument {
    /// The shipped model in the shape of the contract.
    pub fn new(model: &'static Model) -> Self {
        ModelDocument {
            id: &model.id,
            version: &model.version,
            released: &model.released,
            sha256: SHIPPED_SHA256,
        }
    }
}

fn range(range: Range) -> RangeDocument {
    RangeDocument {
        lower: Probability(range.lower),
        upper: Probability(range.upper),
    }
}

fn point(point: &CurvePoint) -> CurveDocument {
    CurveDocument {
        month: point.month,
        afs: Probability(point.afs),
        lower: Probability(point.range.lower),
        upper: Probability(point.range.upper),
    }
}

fn effect(effect: &AnswerEffect) -> EffectDocument {
    EffectDocument {
        input: effect.question.input(),
        answer: effect.answer.clone(),
        difference: effect.difference,
        hazard_ratio: effect.hazard_ratio,
    }
}

fn unanswered(open: &OpenQuestion) -> UnansweredDocument {
    let answer = |answer: &PossibleAnswer| AnswerDocument {
        answer: answer.code,
        afs: Probability(answer.afs),
    };
    UnansweredDocument {
        input: open.question.input(),
        answers: open.answers.iter().map(answer).collect(),
    }
}

fn warnings(estimate: &Estimate, verdicts: &[Verdict], texts: &dyn Texts) -> Vec<WarningDocument> {
    let paths = |fields: &[Field]| fields.iter().map(|field| field.path()).collect();
    let of_answers = estimate.warnings.iter().map(|warning| WarningDocument {
        code: warning.code(),
        fields: paths(&warning.fields()),
        message: texts.warning(warning),
    });
    let own_category = verdicts
        .iter()
        .filter(|verdict| verdict.scored.is_some() && !verdict.counted_as_unknown.is_empty());
    let of_scores = own_category.map(|verdict| WarningDocument {
        code: COUNTED_AS_UNKNOWN,
        fields: paths(&verdict.counted_as_unknown),
        message: texts.counted_as_unknown(verdict.score, &verdict.counted_as_unknown),
    });
    of_answers.chain(of_scores).collect()
}
