//! The published models.

use super::super::Words;
use super::English;
use super::results::percent;
use crate::patient::Field;
use crate::prognosis::WholePercent;
use crate::scores::{Endpoint, Obstacle, Prediction, Score};

pub fn obstacle(words: &English, score: &dyn Score, obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Missing(fields) => format!("Not known: {}.", labels(words, fields)),
        Obstacle::OutsidePopulation => {
            format!(
                "Not known to belong to its population: {}.",
                words.text(score.population())
            )
        }
    }
}

pub fn counted_as_unknown(words: &English, score: &dyn Score, fields: &[Field]) -> String {
    format!(
        "{}: not known and counted in the model's own category: {}.",
        score.name(),
        labels(words, fields)
    )
}

fn labels(words: &English, fields: &[Field]) -> String {
    let labels: Vec<&str> = fields.iter().map(|field| words.label(*field)).collect();
    labels.join(", ")
}

pub fn standing(words: &English, points: Option<f64>, group: Option<&str>) -> String {
    let points = points.map(|points| match points {
        1.0 => "1 point".to_owned(),
        _ => format!("{} points", words.number(points, 1)),
    });
    let group = group.map(|code| self::group(code).to_owned());
    let parts: Vec<String> = points.into_iter().chain(group).collect();
    parts.join(", ")
}

fn group(code: &str) -> &'static str {
    match code {
        "low" => "low risk",
        "medium" => "medium risk",
        "high" => "high risk",
        "frail" => "frail",
        "not-frail" => "not frail",
        "under-half" => "8 points or more",
        "half-or-more" => "under 8 points",
        _ => "",
    }
}

pub fn endpoint(endpoint: Endpoint, months: u8) -> String {
    let name = match endpoint {
        Endpoint::AmputationFreeSurvival => "Amputation-free survival",
        Endpoint::OverallSurvival => "Survival",
        Endpoint::MajorAmputation => "Major amputation",
        Endpoint::DeathOrMajorAmputation => "Death or major amputation",
        Endpoint::MajorAdverseLimbEvent => "Major adverse limb event",
    };
    match months {
        1 => format!("{name}, 30 days"),
        _ => format!("{name}, {months} months"),
    }
}

pub fn prediction(prediction: &Prediction) -> String {
    let whole = |probability: f64| percent(WholePercent::of(probability));
    match (prediction.value, prediction.low.zip(prediction.high)) {
        (Some(value), Some((low, high))) => {
            format!("{} ({} to {})", whole(value), whole(low), whole(high))
        }
        (Some(value), None) => whole(value),
        (None, Some((0.0, high))) => format!("under {}", whole(high)),
        (None, Some((low, _))) => format!("{} or more", whole(low)),
        (None, None) => String::new(),
    }
}
