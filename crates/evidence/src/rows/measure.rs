//! The kind of figure that a source prints for an effect.

use serde::{Deserialize, Serialize};

/// The kind of figure that a source prints for an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// A hazard ratio.
    #[serde(rename = "hazard ratio")]
    HazardRatio,
    /// A hazard ratio of Fine and Gray's subdistribution, used as a hazard ratio.
    #[serde(rename = "subdistribution hazard ratio")]
    SubdistributionHazardRatio,
    /// The natural logarithm of a hazard ratio.
    #[serde(rename = "log hazard ratio")]
    LogHazardRatio,
    /// An odds ratio, which needs a reference risk.
    #[serde(rename = "odds ratio")]
    OddsRatio,
    /// A ratio of risks, which needs a reference risk.
    #[serde(rename = "risk ratio")]
    RiskRatio,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Measure; 5] = [
        Measure::HazardRatio,
        Measure::SubdistributionHazardRatio,
        Measure::LogHazardRatio,
        Measure::OddsRatio,
        Measure::RiskRatio,
    ];

    /// Its name in the evidence tables.
    pub fn name(self) -> &'static str {
        match self {
            Measure::HazardRatio => "hazard ratio",
            Measure::SubdistributionHazardRatio => "subdistribution hazard ratio",
            Measure::LogHazardRatio => "log hazard ratio",
            Measure::OddsRatio => "odds ratio",
            Measure::RiskRatio => "risk ratio",
        }
    }

    /// Whether the figure is a ratio, which must be above 0; a logarithm need not be.
    pub fn is_ratio(self) -> bool {
        self != Measure::LogHazardRatio
    }

    /// Whether it needs a reference risk to become a hazard ratio.
    pub fn needs_reference_risk(self) -> bool {
        matches!(self, Measure::OddsRatio | Measure::RiskRatio)
    }
}
