//! The two causes that end amputation-free survival, and the endpoints that count them.

use serde::{Deserialize, Serialize};

/// One value for each of the two causes that end amputation-free survival.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ByCause<T> {
    /// Death before any major amputation.
    pub death: T,
    /// Major amputation (above the ankle) of the treated leg.
    #[serde(rename = "major-amputation")]
    pub amputation: T,
}

impl<T> ByCause<T> {
    /// The same function applied to both causes.
    pub fn map<U>(self, f: impl Fn(T) -> U) -> ByCause<U> {
        ByCause {
            death: f(self.death),
            amputation: f(self.amputation),
        }
    }
}

/// An endpoint of the published evidence: which of the two causes it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Endpoint {
    /// Death from any cause.
    Death,
    /// Major amputation (above the ankle).
    MajorAmputation,
    /// Alive without major amputation: both causes.
    AmputationFreeSurvival,
}

impl Endpoint {
    /// Every endpoint.
    pub const ALL: [Endpoint; 3] = [
        Endpoint::AmputationFreeSurvival,
        Endpoint::Death,
        Endpoint::MajorAmputation,
    ];

    /// Its name in the evidence tables and in the model.
    pub fn name(self) -> &'static str {
        match self {
            Endpoint::Death => "death",
            Endpoint::MajorAmputation => "major-amputation",
            Endpoint::AmputationFreeSurvival => "amputation-free-survival",
        }
    }

    /// The endpoint with this name.
    pub fn named(name: &str) -> Option<Self> {
        Endpoint::ALL
            .into_iter()
            .find(|endpoint| endpoint.name() == name)
    }

    /// Whether death counts as an event.
    pub fn counts_death(self) -> bool {
        self != Endpoint::MajorAmputation
    }

    /// Whether major amputation counts as an event.
    pub fn counts_amputation(self) -> bool {
        self != Endpoint::Death
    }
}
