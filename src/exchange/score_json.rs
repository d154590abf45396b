//! A published model's verdict as the contract's JSON.

use serde::Serialize;

use super::members::{group, number, optional, text};
use super::strict_json::Json;
use crate::scores::{Prediction, Verdict};
use crate::words::{ENGLISH, Words};

/// What a published model says of a patient, and whether it applies.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct ScoreDocument {
    id: &'static str,
    /// Whether all its inputs are known and the patient is known to belong to its population.
    applicable: bool,
    /// Why it does not apply, in English; null where it does.
    because: Option<String>,
    points: Option<f64>,
    group: Option<&'static str>,
    /// Its predictions; none where an input is missing.
    predictions: Vec<PredictionDocument>,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "cli",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
struct PredictionDocument {
    endpoint: &'static str,
    /// 30 days count as 1 month.
    months: u8,
    /// The probability of survival where the endpoint is a survival, else of the event; null where the source gives only a band.
    value: Option<f64>,
    /// The span, where the source gives one.
    low: Option<f64>,
    high: Option<f64>,
    /// Whether it was derived here and is not the source's own.
    derived: bool,
}

impl ScoreDocument {
    /// A verdict in the shape of the contract.
    pub fn new(verdict: Verdict) -> Self {
        let because = verdict
            .obstacle
            .as_ref()
            .map(|obstacle| ENGLISH.obstacle(verdict.score, obstacle));
        let scored = verdict.scored.as_ref();
        let predictions = scored.map(|scored| scored.predictions.iter().map(prediction).collect());
        ScoreDocument {
            id: verdict.score.id(),
            applicable: because.is_none(),
            because,
            points: scored.and_then(|scored| scored.points),
            group: scored.and_then(|scored| scored.group),
            predictions: predictions.unwrap_or_default(),
        }
    }

    /// The same JSON that serialising it gives.
    pub fn json(&self) -> Json {
        group(vec![
            ("id", text(self.id)),
            ("applicable", Json::YesNo(self.applicable)),
            ("because", optional(self.because.as_deref())),
            ("points", number(self.points)),
            ("group", optional(self.group)),
            (
                "predictions",
                Json::List(self.predictions.iter().map(prediction_json).collect()),
            ),
        ])
    }
}

fn prediction(prediction: &Prediction) -> PredictionDocument {
    PredictionDocument {
        endpoint: prediction.endpoint.code(),
        months: prediction.months,
        value: prediction.value,
        low: prediction.low,
        high: prediction.high,
        derived: prediction.derived,
    }
}

fn prediction_json(prediction: &PredictionDocument) -> Json {
    group(vec![
        ("endpoint", text(prediction.endpoint)),
        ("months", Json::Number(f64::from(prediction.months))),
        ("value", number(prediction.value)),
        ("low", number(prediction.low)),
        ("high", number(prediction.high)),
        ("derived", Json::YesNo(prediction.derived)),
    ])
}
