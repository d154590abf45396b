//! An estimate as the contract's JSON.

use serde::Serialize;

use crate::patient::Refusal;
use crate::prognosis::{Estimate, Model, SHIPPED_SHA256, VarianceShares};
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
    /// GLASS stage I, II or III; null where its grades are not known.
    glass: Option<&'static str>,
}

impl EstimateDocument {
    /// An estimate that `model` made, in the shape of the contract.
    pub fn new(model: &'static Model, estimate: &Estimate) -> Self {
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
                glass: estimate.glass.map(|stage| stage.numeral()),
            },
            warnings: estimate
                .warnings
                .iter()
                .map(|warning| ENGLISH.warning(warning))
                .collect(),
        }
    }
}

/// The contract's error object: `{"error": {"field": ..., "message": ...}}`; the field is null where the whole line is refused.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorDocument {
    error: ErrorBody,
}

#[derive(Clone, Debug, Serialize)]
struct ErrorBody {
    field: Option<String>,
    message: String,
}

impl ErrorDocument {
    /// A refusal in the shape of the contract.
    pub fn new(refusal: &Refusal) -> Self {
        ErrorDocument {
            error: ErrorBody {
                field: refusal.path().map(str::to_owned),
                message: ENGLISH.refusal(refusal),
            },
        }
    }
}
