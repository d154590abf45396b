//! The results of the checks in `tools/reference`: left-out groups, two published models, and the sampled posterior.
//!
//! Every such figure on a page comes from here. `make reference` recomputes them, and a test fails if they were computed for other evidence
//! than that of the shipped model.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::hazard::Endpoint;
use crate::scores::RiskGroup;

/// The checks of the shipped model. Shares and probabilities are fractions.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Validation {
    /// SHA-256 of the evidence used.
    pub evidence_sha256: String,
    /// Predictions of groups by the model fitted without their unit.
    pub calibration: Vec<CalibrationFigures>,
    /// Simulated patients of PREVENT III in that score's risk groups.
    pub prevent_iii: Vec<ScoreGroup>,
    /// The model compared with CLiTICAL at 12 months in simulated patients, with the same answers known to both.
    pub clitical: CliticalComparison,
    /// The sampled posterior compared with the shipped approximation.
    pub sampling: Sampling,
}

/// The accuracy of left-out predictions in some of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct CalibrationFigures {
    /// The rows' endpoint; `None` for all endpoints.
    pub endpoint: Option<Endpoint>,
    /// The rows' month; `None` for all months.
    pub months: Option<f64>,
    /// The number of rows.
    pub rows: usize,
    /// Share of the outcomes inside their 95% prediction interval.
    pub inside_95: f64,
    /// Mean of the standardised error z.
    pub mean_z: f64,
    /// Standard deviation of z.
    pub sd_z: f64,
    /// Mean absolute error of the predicted share; only for rows at one month.
    pub mean_absolute_error: Option<f64>,
    /// The same if the observed mean were predicted for every row.
    pub mean_absolute_error_of_mean: Option<f64>,
    /// Slope of ln(-ln observed) on ln(-ln predicted).
    pub slope: Option<f64>,
}

/// A risk group of a published score.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct ScoreGroup {
    /// Which of the score's groups it is.
    pub group: RiskGroup,
    /// The share of the simulated patients in it.
    pub share: f64,
    /// Their mean AFS at 12 months by this model.
    pub afs: f64,
    /// The AFS in the derivation cohort.
    pub published_derivation: f64,
    /// The AFS in the validation in VSGNNE.
    pub published_vsgnne: f64,
    /// The share of the published patients in it.
    pub published_share: f64,
}

/// This model compared with CLiTICAL on the scale ln(-ln AFS).
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct CliticalComparison {
    /// The number of simulated patients.
    pub patients: usize,
    /// Slope of the regression of this model's predictions on CLiTICAL's.
    pub slope: f64,
    /// Correlation of the two.
    pub correlation: f64,
    /// Standard deviation of this model's predictions.
    pub spread: f64,
    /// Standard deviation of CLiTICAL's predictions.
    pub spread_clitical: f64,
    /// Mean difference in AFS: this model minus CLiTICAL.
    pub mean_difference: f64,
}

/// The posterior sampled at the fitted hyperparameters compared with Laplace's approximation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Sampling {
    /// The number of chains.
    pub chains: usize,
    /// Draws kept per chain.
    pub draws_a_chain: usize,
    /// Divergent transitions.
    pub divergences: usize,
    /// The largest R-hat of any parameter.
    pub max_r_hat: f64,
    /// The smallest effective sample size of any parameter.
    pub min_effective_sample_size: f64,
    /// The coefficient, not counting intercepts, whose sampled mean differs most from the approximation.
    pub largest_difference_in_se: LargestDifference,
    /// The two intercepts.
    pub intercepts: Vec<LargestDifference>,
    /// AFS of some patients.
    pub afs: SamplingAfs,
}

/// A parameter's sampled mean compared with the approximation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct LargestDifference {
    /// The parameter.
    pub name: String,
    /// Sampled mean minus the approximation's, in the approximation's standard errors.
    pub difference_in_se: f64,
}

/// AFS from the sampled posterior compared with the shipped estimate.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct SamplingAfs {
    /// The differences over the patients.
    pub summary: SamplingSummary,
}

/// Absolute differences over the patients.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct SamplingSummary {
    /// Between the estimate and the sampled mean.
    pub afs_against_mean: AfsDifference,
    /// Between the estimate and the sampled median.
    pub afs_against_median: AfsDifference,
    /// Between the lower ends of the range from the evidence alone.
    pub lower_against_lower: AfsDifference,
    /// Between the upper ends.
    pub upper_against_upper: AfsDifference,
}

/// An absolute difference in AFS over patients.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct AfsDifference {
    /// The largest.
    pub largest: f64,
    /// The mean.
    pub mean: f64,
}

impl Validation {
    /// The checks of the shipped model.
    pub fn shipped() -> &'static Validation {
        static VALIDATION: LazyLock<Validation> = LazyLock::new(|| {
            let text = include_str!(concat!(env!("OUT_DIR"), "/validation.json"));
            serde_json::from_str(text).expect("the tests read the shipped validation")
        });
        &VALIDATION
    }

    /// The figures of an endpoint (`None`: all) at a month (`None`: all months).
    pub fn calibration_of(
        &self,
        endpoint: Option<Endpoint>,
        months: Option<f64>,
    ) -> Option<&CalibrationFigures> {
        let mut figures = self.calibration.iter();
        figures.find(|figures| (figures.endpoint, figures.months) == (endpoint, months))
    }
}
