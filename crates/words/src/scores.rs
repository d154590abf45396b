//! The published models.

use afs12_clinical::patient::Field;
use afs12_clinical::scores::{NotApplicable, Prediction, RiskGroup, Score, ScoreEndpoint, ScoreId};
use strum::VariantArray;

use crate::FieldWords;

/// A text of the published models and the staging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum ScoreText {
    /// Title of the panel of published models.
    Title,
    /// What the panel shows.
    Introduction,
    /// Label of the pooled model's range in the panel.
    PooledModel,
    /// Mark of a figure that this project derived.
    Derived,
    /// Mark of a figure for a patient who may be outside the population.
    OtherPopulation,
    /// Label of the population in a model's source.
    MadeFor,
    /// Button that opens a model's source.
    Source,
    /// Heading of the models that do not apply.
    NotApplicable,
    /// Heading of the models that cannot be computed.
    NotComputable,
    /// Title of the staging.
    StagingTitle,
    /// Displayed if the grades of a stage are not known.
    StagingMissing,
}

/// What a language says about the published models.
pub trait ScoreWords: FieldWords {
    /// Returns a text without arguments.
    fn scores(&self, text: ScoreText) -> &'static str;

    /// Returns the population that a published model was made for.
    fn population(&self, score: ScoreId) -> &'static str;

    /// Returns what a reader of its figures has to know.
    fn caveat(&self, score: ScoreId) -> &'static str;

    /// Returns the name of a published model. A language overrides it for names that are not proper names.
    fn score_name(&self, score: &dyn Score) -> &'static str {
        score.facts().name
    }

    /// Returns why a published model does not apply.
    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String;

    /// Returns which answers a published model counts as not known, in a category of their own.
    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String;

    /// Returns a number of points.
    fn points(&self, points: f64) -> String;

    /// Returns the name of a risk group.
    fn risk_group(&self, group: RiskGroup) -> &'static str;

    /// Returns the name of an endpoint.
    fn endpoint_name(&self, endpoint: ScoreEndpoint) -> &'static str;

    /// Returns a time in months; 1 month is 30 days.
    fn time(&self, months: u8) -> String;

    /// Returns the points and the risk group of a patient; empty if the published model has neither.
    fn standing(&self, points: Option<f64>, group: Option<RiskGroup>) -> String {
        let points = points.map(|points| self.points(points));
        let group = group.map(|group| self.risk_group(group).to_owned());
        let parts: Vec<String> = points.into_iter().chain(group).collect();
        parts.join(", ")
    }

    /// Returns an endpoint and its time.
    fn endpoint(&self, endpoint: ScoreEndpoint, months: u8) -> String {
        format!("{}, {}", self.endpoint_name(endpoint), self.time(months))
    }

    /// Returns a predicted probability with its range, or the range alone if the source gives no more; empty if it gives neither.
    fn prediction(&self, prediction: &Prediction) -> String {
        match (prediction.value, prediction.low.zip(prediction.high)) {
            (Some(value), Some((low, high))) => {
                format!("{} ({})", self.share(value), self.shares(low, high))
            }
            (Some(value), None) => self.share(value),
            (None, Some((0.0, high))) => self.under(&self.share(high)),
            (None, Some((low, _))) => self.at_least(&self.share(low)),
            (None, None) => String::new(),
        }
    }
}
