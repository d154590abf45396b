//! An estimate as the contract's JSON.

use serde::Serialize;

use super::score_json::ScoreDocument;
use super::strict_json::{Json, read_json};
use crate::patient::{Field, Patient};
use crate::prognosis::{
    CurvePoint, Effect, Estimate, Model, OpenQuestion, PossibleAnswer, Range, SHIPPED_SHA256,
    VarianceShares,
};
use crate::scores::{self, Verdict};
use crate::staging::wifi;
use crate::words::{ENGLISH, Words};

/// An estimate in the shape of the data contract. Probabilities are fractions at full precision.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(title = "Estimate", deny_unknown_fields)
)]
pub struct EstimateDocument {
    /// The model that made the estimate.
    model: ModelDocument,
    /// Amputation-free survival at 12 months.
    afs: f64,
    /// Lower end of its 95% range.
    lower: f64,
    /// Upper end of its 95% range.
    upper: f64,
    /// The middle half of the same distribution.
    quartiles: Range,
    /// The 95% range without what the unanswered questions add to it.
    answered: Range,
    /// Death before any major amputation, within 12 months.
    death_first: f64,
    /// Major amputation first, within 12 months.
    amputation_first: f64,
    /// Whether afs lies outside what the evidence supports.
    extrapolated: bool,
    /// The variance of ln(-ln afs), by where it comes from.
    variance: VarianceShares,
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

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct ModelDocument {
    id: &'static str,
    version: &'static str,
    /// The day the version was released, as year-month-day.
    released: &'static str,
    /// SHA-256 of the model artifact.
    sha256: &'static str,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct CurveDocument {
    month: u8,
    afs: f64,
    lower: f64,
    upper: f64,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct EffectDocument {
    input: &'static str,
    /// The answer; the age in years.
    answer: String,
    /// AFS with the answer less AFS without it.
    difference: f64,
    /// The cumulative hazard with the answer over that without it.
    hazard_ratio: f64,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct UnansweredDocument {
    input: &'static str,
    /// AFS at each answer that the other answers allow.
    answers: Vec<AnswerDocument>,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct AnswerDocument {
    answer: &'static str,
    afs: f64,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct StagingDocument {
    /// WIfI clinical stage 1 to 4; null where a grade is not known.
    wifi: Option<u8>,
    /// GLASS stage I, II or III; null where a grade is not known.
    glass: Option<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct WarningDocument {
    code: &'static str,
    /// The fields of the contract it is about.
    fields: Vec<&'static str>,
    /// The same in English.
    message: String,
}

/// The code of a warning that a published model counted an answer in its own category for what is not known.
const COUNTED_AS_UNKNOWN: &str = "counted-as-unknown";

impl EstimateDocument {
    /// An estimate that `model` made of `patient`, with the published models beside it, in the shape of the contract.
    pub fn new(model: &'static Model, patient: &Patient, estimate: &Estimate) -> Self {
        let verdicts = scores::verdicts(patient);
        EstimateDocument {
            model: ModelDocument {
                id: &model.id,
                version: &model.version,
                released: &model.released,
                sha256: SHIPPED_SHA256,
            },
            afs: estimate.afs,
            lower: estimate.range.lower,
            upper: estimate.range.upper,
            quartiles: estimate.quartiles,
            answered: estimate.answered,
            death_first: estimate.death_first,
            amputation_first: estimate.amputation_first,
            extrapolated: estimate.extrapolated,
            variance: estimate.variance,
            curve: estimate.curve.iter().map(point).collect(),
            effects: estimate.effects.iter().map(effect).collect(),
            unanswered: estimate.unanswered.iter().map(unanswered).collect(),
            staging: StagingDocument {
                wifi: wifi::stage(&patient.wifi),
                glass: estimate.glass.map(|stage| stage.numeral()),
            },
            centre: None,
            warnings: warnings(estimate, &verdicts),
            scores: verdicts.into_iter().map(ScoreDocument::new).collect(),
        }
    }

    /// The same as a JSON value.
    pub fn json(&self) -> Json {
        let text = serde_json::to_string(self).expect("every field has a JSON form");
        read_json(&text).expect("what was written as JSON can be read")
    }
}

fn point(point: &CurvePoint) -> CurveDocument {
    CurveDocument {
        month: point.month,
        afs: point.afs,
        lower: point.range.lower,
        upper: point.range.upper,
    }
}

fn effect(effect: &Effect) -> EffectDocument {
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
        afs: answer.afs,
    };
    UnansweredDocument {
        input: open.question.input(),
        answers: open.answers.iter().map(answer).collect(),
    }
}

fn warnings(estimate: &Estimate, verdicts: &[Verdict]) -> Vec<WarningDocument> {
    let paths = |fields: &[Field]| fields.iter().map(|field| field.path()).collect();
    let of_answers = estimate.warnings.iter().map(|warning| WarningDocument {
        code: warning.code(),
        fields: paths(&warning.fields()),
        message: ENGLISH.warning(warning),
    });
    let own_category = verdicts
        .iter()
        .filter(|verdict| verdict.scored.is_some() && !verdict.counted_as_unknown.is_empty());
    let of_scores = own_category.map(|verdict| WarningDocument {
        code: COUNTED_AS_UNKNOWN,
        fields: paths(&verdict.counted_as_unknown),
        message: ENGLISH.counted_as_unknown(verdict.score, &verdict.counted_as_unknown),
    });
    of_answers.chain(of_scores).collect()
}
