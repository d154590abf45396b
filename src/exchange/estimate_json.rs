//! An estimate as the contract's JSON.

mod value;

use serde::Serialize;

use super::score_json::ScoreDocument;
use crate::patient::Patient;
use crate::prognosis::{Estimate, Model, SHIPPED_SHA256, VarianceShares};
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
    /// Lower end of its 95% plausible range.
    lower: f64,
    /// Upper end of its 95% plausible range.
    upper: f64,
    /// Death before any major amputation, within 12 months.
    death_first: f64,
    /// Major amputation first, within 12 months.
    amputation_first: f64,
    /// The variance of ln(-ln afs), by where it comes from.
    variance: VarianceShares,
    /// Amputation-free survival by month; away from 12 months an illustration.
    curve: Vec<CurveDocument>,
    /// What each answer does to the hazard, against the average patient.
    effects: Vec<EffectDocument>,
    /// The open questions, the one whose answers lie furthest apart first.
    unanswered: Vec<UnansweredDocument>,
    /// What each published model says of the same patient.
    scores: Vec<ScoreDocument>,
    /// Stages that the grades amount to.
    staging: StagingDocument,
    /// What is worth a word about the answers, in English.
    warnings: Vec<String>,
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
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct EffectDocument {
    input: &'static str,
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
    lowest: f64,
    highest: f64,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct StagingDocument {
    /// WIfI clinical stage 1 to 4; null where its grades are not known.
    wifi: Option<u8>,
    /// GLASS stage I, II or III; null where its grades are not known.
    glass: Option<&'static str>,
}

impl EstimateDocument {
    /// An estimate that `model` made of `patient`, with the published models beside it, in the shape of the contract.
    pub fn new(model: &'static Model, patient: &Patient, estimate: &Estimate) -> Self {
        let curve = estimate.curve.iter().map(|point| CurveDocument {
            month: point.month,
            afs: point.afs,
        });
        let effects = estimate.effects.iter().map(|effect| EffectDocument {
            input: effect.question.input(),
            hazard_ratio: effect.hazard_ratio,
        });
        let unanswered = estimate.unanswered.iter().map(|open| UnansweredDocument {
            input: open.question.input(),
            lowest: open.lowest,
            highest: open.highest,
        });
        let verdicts = scores::verdicts(patient);
        EstimateDocument {
            model: ModelDocument {
                id: &model.id,
                version: &model.version,
                sha256: SHIPPED_SHA256,
            },
            afs: estimate.afs,
            lower: estimate.lower,
            upper: estimate.upper,
            death_first: estimate.death_first,
            amputation_first: estimate.amputation_first,
            variance: estimate.variance,
            curve: curve.collect(),
            effects: effects.collect(),
            unanswered: unanswered.collect(),
            staging: StagingDocument {
                wifi: patient.wifi.known().and_then(|grades| wifi::stage(&grades)),
                glass: estimate.glass.map(|stage| stage.numeral()),
            },
            warnings: warnings(estimate, &verdicts),
            scores: verdicts.into_iter().map(ScoreDocument::new).collect(),
        }
    }
}

fn warnings(estimate: &Estimate, verdicts: &[Verdict]) -> Vec<String> {
    let of_answers = estimate
        .warnings
        .iter()
        .map(|warning| ENGLISH.warning(warning));
    let own_category = verdicts
        .iter()
        .filter(|verdict| verdict.scored.is_some() && !verdict.counted_as_unknown.is_empty());
    let of_scores = own_category
        .map(|verdict| ENGLISH.counted_as_unknown(verdict.score, &verdict.counted_as_unknown));
    of_answers.chain(of_scores).collect()
}
