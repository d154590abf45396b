//! The result of a score.

use serde::Deserialize;

/// An endpoint that a published model predicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScoreEndpoint {
    /// Alive without major amputation.
    AmputationFreeSurvival,
    /// Alive.
    OverallSurvival,
    /// Major amputation: the probability of the event.
    MajorAmputation,
    /// Death or major amputation: the probability of the event.
    DeathOrMajorAmputation,
    /// Major amputation or major reintervention: the probability of the event.
    MajorAdverseLimbEvent,
}

impl ScoreEndpoint {
    /// Its name in the data contract.
    pub fn code(self) -> &'static str {
        match self {
            ScoreEndpoint::AmputationFreeSurvival => "amputation-free-survival",
            ScoreEndpoint::OverallSurvival => "overall-survival",
            ScoreEndpoint::MajorAmputation => "major-amputation",
            ScoreEndpoint::DeathOrMajorAmputation => "death-or-major-amputation",
            ScoreEndpoint::MajorAdverseLimbEvent => "major-adverse-limb-event",
        }
    }
}

macro_rules! risk_groups {
    ($($(#[$doc:meta])* $group:ident = $code:literal;)+) => {
        /// A risk group of a published model.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
        pub enum RiskGroup {
            $($(#[$doc])* #[serde(rename = $code)] $group),+
        }

        impl RiskGroup {
            /// Every risk group.
            pub const ALL: [RiskGroup; [$($code),+].len()] = [$(RiskGroup::$group),+];

            /// Its name in the data contract.
            pub fn code(self) -> &'static str {
                match self {
                    $(RiskGroup::$group => $code),+
                }
            }
        }
    };
}

risk_groups! {
    /// Low risk.
    Low = "low";
    /// Medium risk.
    Medium = "medium";
    /// High risk.
    High = "high";
    /// Frail.
    Frail = "frail";
    /// Not frail.
    NotFrail = "not-frail";
    /// An expected survival of less than a half.
    UnderHalf = "under-half";
    /// An expected survival of a half or more.
    HalfOrMore = "half-or-more";
}

/// A probability given by a score, as a fraction: of surviving free of the endpoint if the endpoint is a survival, else of the event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prediction {
    /// The endpoint.
    pub endpoint: ScoreEndpoint,
    /// The time in months; 30 days count as 1.
    pub months: u8,
    /// The probability; `None` if the source gives only a band.
    pub value: Option<f64>,
    /// The lower end of its span, if the source gives one.
    pub low: Option<f64>,
    /// The upper end, if the source gives one.
    pub high: Option<f64>,
    /// Whether this project derived it, so that it is not the source's own figure.
    pub derived: bool,
}

impl Prediction {
    /// A probability without a span.
    pub fn at(endpoint: ScoreEndpoint, months: u8, value: f64) -> Self {
        Prediction {
            endpoint,
            months,
            value: Some(value),
            low: None,
            high: None,
            derived: false,
        }
    }

    /// A band without a value.
    pub fn band(endpoint: ScoreEndpoint, months: u8, low: f64, high: f64) -> Self {
        Prediction {
            value: None,
            ..Prediction::at(endpoint, months, low).between(low, high)
        }
    }

    /// The same probability with its span.
    pub fn between(self, low: f64, high: f64) -> Self {
        Prediction {
            low: Some(low),
            high: Some(high),
            ..self
        }
    }

    /// The same probability, marked as derived by this project.
    pub fn derived(self) -> Self {
        Prediction {
            derived: true,
            ..self
        }
    }
}

/// The result of a score for a patient.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// Its points, if it counts points.
    pub points: Option<f64>,
    /// The risk group of these points, if it has groups.
    pub group: Option<RiskGroup>,
    /// Its predictions.
    pub predictions: Vec<Prediction>,
}

impl Scored {
    /// Predictions without points or groups.
    pub fn of(predictions: Vec<Prediction>) -> Self {
        Scored {
            points: None,
            group: None,
            predictions,
        }
    }
}

/// The sum of the points, or coefficients, of all present items.
pub fn sum_of_present<const N: usize>(items: [(bool, f64); N]) -> f64 {
    items
        .into_iter()
        .filter_map(|(present, points)| present.then_some(points))
        .sum()
}
