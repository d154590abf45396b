//! The results of the published models for the same patient, in words.

use afs12_clinical::scores::{NotApplicable, Prediction, Verdict};
use afs12_words::{ScoreText, Words};

/// A published model and its result.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedModel {
    /// What clinicians call it.
    pub name: &'static str,
    /// The patient's points and risk group in it; empty if it has neither or gives no result.
    pub standing: String,
    /// Its predictions; empty if an answer that it needs is not known.
    pub predictions: Vec<Predicted>,
    /// Why it does not apply; empty if it does.
    pub not_applicable: String,
}

/// A probability from a published model.
#[derive(Clone, Debug, PartialEq)]
pub struct Predicted {
    /// The endpoint and its time.
    pub endpoint: String,
    /// The probability with its span, and whether this project derived it.
    pub probability: String,
}

/// Every published model, in the order of the verdicts.
pub fn published(verdicts: &[Verdict], words: &dyn Words) -> Vec<PublishedModel> {
    let models = verdicts.iter().map(|verdict| model(verdict, words));
    models.collect()
}

/// The notes on unknown answers that a model counts in a category of its own.
pub fn own_categories(verdicts: &[Verdict], words: &dyn Words) -> Vec<String> {
    let own =
        |verdict: &&Verdict| verdict.scored.is_some() && !verdict.counted_as_unknown.is_empty();
    let sentence =
        |verdict: &Verdict| words.counted_as_unknown(verdict.score, &verdict.counted_as_unknown);
    verdicts.iter().filter(own).map(sentence).collect()
}

fn model(verdict: &Verdict, words: &dyn Words) -> PublishedModel {
    let not_applicable =
        |not_applicable: &NotApplicable| words.not_applicable(verdict.score, not_applicable);
    let scored = verdict.scored.as_ref();
    let predictions = scored.map(|scored| {
        let predictions = scored.predictions.iter();
        predictions
            .map(|prediction| predicted(prediction, words))
            .collect()
    });
    PublishedModel {
        name: words.score_name(verdict.score),
        standing: scored
            .map(|scored| words.standing(scored.points, scored.group))
            .unwrap_or_default(),
        predictions: predictions.unwrap_or_default(),
        not_applicable: verdict
            .not_applicable
            .as_ref()
            .map(not_applicable)
            .unwrap_or_default(),
    }
}

fn predicted(prediction: &Prediction, words: &dyn Words) -> Predicted {
    let probability = words.prediction(prediction);
    Predicted {
        endpoint: words.endpoint(prediction.endpoint, prediction.months),
        probability: match prediction.derived {
            true => format!("{probability}, {}", words.scores(ScoreText::Derived)),
            false => probability,
        },
    }
}
