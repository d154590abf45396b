//! A published model's verdict as the contract's JSON.

use serde::Serialize;
use strum::VariantNames;

use super::document::{Described, Kind, Probability, Shape, documents};
use super::texts::Texts;
use afs12_clinical::scores::{NotApplicable, Prediction, RiskGroup, Verdict};

documents! {
    /// What a published model says of a patient, and whether it applies.
    pub struct ScoreDocument {
        id: &'static str,
        /// Whether it applies.
        status: Status,
        /// The fields of the contract that it needs and that are not known.
        needs: Vec<&'static str>,
        /// Why the patient may be outside its population, in English; null if that is not the reason.
        because: Option<String>,
        points: Option<f64>,
        group: Option<&'static str>,
        /// Its predictions; empty if an input is missing.
        predictions: Vec<PredictionDocument>,
    }

    /// A prediction of a published model.
    pub struct PredictionDocument {
        endpoint: &'static str,
        /// 30 days count as 1 month.
        months: u8,
        /// The probability of survival where the endpoint is a survival, else of the event; null where the source gives only a band.
        value: Option<Probability>,
        /// The lower end of its span, where the source gives one.
        low: Option<Probability>,
        /// The upper end.
        high: Option<Probability>,
        /// Whether it was derived here and is not the source's own.
        derived: bool,
    }
}

/// Whether a published model applies to a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Every input is known, and the patient belongs to its population.
    Applicable,
    /// Some of its inputs are not known.
    NeedsAnswers,
    /// The patient may be outside its population.
    OutsidePopulation,
}

impl Described for Status {
    const SHAPE: Shape = Shape::Value(Kind::OneOf(Status::VARIANTS));
}

impl ScoreDocument {
    /// A verdict in the shape of the contract.
    pub fn new(verdict: Verdict, texts: &dyn Texts) -> Self {
        let (status, needs, because) = match &verdict.not_applicable {
            None => (Status::Applicable, Vec::new(), None),
            Some(NotApplicable::Missing(fields)) => {
                let needs = fields.iter().map(|field| field.path()).collect();
                (Status::NeedsAnswers, needs, None)
            }
            Some(outside @ NotApplicable::OutsidePopulation) => {
                let because = texts.not_applicable(verdict.score, outside);
                (Status::OutsidePopulation, Vec::new(), Some(because))
            }
        };
        let scored = verdict.scored.as_ref();
        let group = scored.and_then(|scored| scored.group);
        let predictions = scored.map(|scored| scored.predictions.iter().map(prediction).collect());
        ScoreDocument {
            id: verdict.score.facts().id,
            status,
            needs,
            because,
            points: scored.and_then(|scored| scored.points),
            group: group.map(RiskGroup::code),
            predictions: predictions.unwrap_or_default(),
        }
    }
}

fn prediction(prediction: &Prediction) -> PredictionDocument {
    PredictionDocument {
        endpoint: prediction.endpoint.code(),
        months: prediction.months,
        value: prediction.value.map(Probability),
        low: prediction.low.map(Probability),
        high: prediction.high.map(Probability),
        derived: prediction.derived,
    }
}
