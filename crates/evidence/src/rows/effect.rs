//! A published effect, and the log hazard ratio that follows from its figures.

use super::measure::Measure;
use super::named;
use afs12_clinical::hazard::{Covariate, Endpoint, HALF_WIDTH, HazardRatio};
use litemap::LiteMap;
use serde::Deserialize;
use statrs::distribution::{ContinuousCDF, Normal};

/// The highest risk that a risk ratio can give a group: a hazard of nearly 7, still finite.
const MOST_RISK: f64 = 0.999;

/// A published effect: the factor by which a difference in covariates multiplies the hazard of an endpoint. Figures are as printed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The id of its study.
    pub study: String,
    /// The endpoint whose hazard it multiplies.
    #[serde(deserialize_with = "named::endpoint")]
    pub endpoint: Endpoint,
    /// The difference in covariates, each in its own unit; at least one is not 0.
    #[serde(deserialize_with = "named::by_covariate")]
    pub contrast: LiteMap<Covariate, f64>,
    /// The kind of figure printed.
    #[serde(deserialize_with = "named::measure")]
    pub measure: Measure,
    /// The figure.
    pub value: f64,
    /// Lower end of its 95% interval.
    pub lower: Option<f64>,
    /// Upper end of its 95% interval.
    pub upper: Option<f64>,
    /// Standard error of the figure's logarithm; for a log hazard ratio, of the figure itself.
    pub se: Option<f64>,
    /// Its two-sided p value.
    pub p: Option<f64>,
    /// Whether the source only states that p is below `p`.
    #[serde(default)]
    pub p_is_bound: bool,
    /// Events counted.
    pub events: Option<u32>,
    /// Share of patients with the risk factor.
    pub exposed: Option<f64>,
    /// The power that turns a figure per printed unit into one for the contrast: -1 inverts the comparison, 10 turns a year into a decade.
    pub per: Option<f64>,
    /// The risk of patients without the risk factor, for measures that need one.
    pub reference_risk: Option<f64>,
    /// A factor for the standard error of a figure that is less certain than printed.
    pub se_factor: Option<f64>,
    /// Whether it is adjusted for the other covariates of the study's rows; otherwise it is a crude comparison.
    #[serde(default = "yes")]
    pub adjusted: bool,
    /// Months of follow-up, for information only; nothing is computed from it.
    pub months: Option<f64>,
    /// The source's own words for the risk factor, if they differ from the contrast.
    pub factor: Option<String>,
    /// A note for readers of the figure.
    pub note: Option<String>,
}

fn yes() -> bool {
    true
}

impl Effect {
    /// Natural logarithm of the hazard ratio: docs/model.md, equation 13.
    pub fn log_hr(&self) -> f64 {
        self.log_hazard_ratio_of(self.value)
    }

    /// Standard error of [`Effect::log_hr`]: docs/model.md, equation 14. NaN if the row does not give enough to compute one, which the
    /// check of the tables refuses.
    pub fn se(&self) -> f64 {
        self.se_before_factor() * self.se_factor.unwrap_or(1.0)
    }

    /// The hazard ratio of the contrast with its 95% interval.
    pub fn hazard_ratio(&self) -> HazardRatio {
        HazardRatio::of_log(self.log_hr(), self.se())
    }

    /// Whether the contrast is one unit of one covariate, so that its hazard ratio is comparable with the model's.
    pub fn is_of_one_unit(&self) -> bool {
        self.contrast.len() == 1 && self.contrast.values().all(|&amount| amount == 1.0)
    }

    /// Whether the contrast has treatments only.
    pub fn is_of_treatments(&self) -> bool {
        self.contrast
            .keys()
            .all(|covariate| covariate.is_treatment())
    }

    fn se_before_factor(&self) -> f64 {
        if let Some(se) = self.se {
            se * self.per().abs()
        } else if let (Some(lower), Some(upper)) = (self.lower, self.upper) {
            let distance = self.log_hazard_ratio_of(upper) - self.log_hazard_ratio_of(lower);
            distance.abs() / (2.0 * *HALF_WIDTH)
        } else if let Some(p) = self.p {
            self.log_hr().abs() / -Normal::standard().inverse_cdf(p / 2.0)
        } else if let (Some(events), Some(exposed)) = (self.events, self.exposed) {
            1.0 / (f64::from(events) * exposed * (1.0 - exposed)).sqrt()
        } else {
            f64::NAN
        }
    }

    fn per(&self) -> f64 {
        self.per.unwrap_or(1.0)
    }

    /// The log hazard ratio of the contrast for a printed figure.
    fn log_hazard_ratio_of(&self, printed: f64) -> f64 {
        let at_reference = |risk: fn(f64, f64) -> f64| {
            let reference = self.reference_risk.unwrap_or(f64::NAN);
            let risk = risk(printed.powf(self.per()), reference);
            (ln_survival(risk) / ln_survival(reference)).ln()
        };
        match self.measure {
            Measure::HazardRatio | Measure::SubdistributionHazardRatio => self.per() * printed.ln(),
            Measure::LogHazardRatio => self.per() * printed,
            Measure::OddsRatio => at_reference(|odds, r| odds * r / (1.0 - r + odds * r)),
            Measure::RiskRatio => at_reference(|ratio, r| (ratio * r).min(MOST_RISK)),
        }
    }
}

/// The logarithm of the survival at a risk.
fn ln_survival(risk: f64) -> f64 {
    (1.0 - risk).ln()
}
