//! The pooled model, as it is shipped.

use litemap::LiteMap;
use std::fmt;

use super::artifact::{Artifact, CalibrationRow};
use super::coding::Covariates;
use crate::hazard::{AveragedHazards, ByCause, Covariate, Group};

/// The pooled model: coefficients on the log cause-specific cumulative hazard at 12 months, and how sure they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The model's name.
    pub id: String,
    /// The version of the artifact.
    pub version: String,
    /// Log cumulative hazard of the average patient at 12 months.
    pub(super) alpha: ByCause<f64>,
    /// Log hazard ratios.
    pub(super) beta: [ByCause<f64>; Covariate::COUNT],
    /// The average patient.
    pub(super) mean: [f64; Covariate::COUNT],
    /// The spread between patients.
    pub(super) variance: [f64; Covariate::COUNT],
    /// Lower triangle, row by row, of the covariance of (alpha death, alpha amputation, beta death.., beta amputation..).
    pub(super) covariance: Vec<f64>,
    /// Standard deviation between studies of a log hazard ratio, beyond its standard error.
    pub tau_effect: f64,
    /// Standard deviation between centres of ln(-ln event-free share), beyond its standard error.
    pub tau_centre: f64,
    /// What the model says of each published cohort when it is fitted without it, in the order of the evidence.
    pub calibration: Vec<CalibrationRow>,
}

/// Why an artifact is not a model of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// Not the JSON of an artifact.
    Unreadable(String),
    /// Its covariates are not those of this program, in order.
    OtherCovariates,
    /// Its covariance does not have the size that its coefficients need.
    WrongSize,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ModelError::Unreadable(detail) => {
                write!(f, "the model artifact cannot be read: {detail}")
            }
            ModelError::OtherCovariates => {
                f.write_str("the model artifact has other covariates than this program")
            }
            ModelError::WrongSize => {
                f.write_str("the covariance of the model artifact has the wrong size")
            }
        }
    }
}

impl std::error::Error for ModelError {}

/// The number of coefficients: an intercept and one coefficient a covariate, for each cause.
const COEFFICIENTS: usize = 2 + 2 * Covariate::COUNT;

/// The number of covariances: a triangle with its diagonal.
pub(super) const COVARIANCES: usize = COEFFICIENTS * (COEFFICIENTS + 1) / 2;

impl Model {
    /// Reads an artifact.
    ///
    /// # Errors
    /// [`ModelError`] where the text is not an artifact of this program's model.
    pub fn from_json(text: &str) -> Result<Model, ModelError> {
        let artifact: Artifact = serde_json::from_str(text)
            .map_err(|error| ModelError::Unreadable(error.to_string()))?;
        let names = artifact.covariates.iter().map(|entry| entry.name.as_str());
        if !names.eq(Covariate::ALL.map(Covariate::name)) {
            return Err(ModelError::OtherCovariates);
        }
        if artifact.covariance.len() != COVARIANCES {
            return Err(ModelError::WrongSize);
        }
        let entry = |covariate: Covariate| &artifact.covariates[covariate.index()];
        Ok(Model {
            beta: Covariate::ALL.map(|covariate| entry(covariate).beta),
            mean: Covariate::ALL.map(|covariate| entry(covariate).mean),
            variance: Covariate::ALL.map(|covariate| entry(covariate).variance),
            alpha: artifact.alpha,
            covariance: artifact.covariance,
            tau_effect: artifact.tau_effect,
            tau_centre: artifact.tau_centre,
            calibration: artifact.calibration,
            id: artifact.id,
            version: artifact.version,
        })
    }

    /// A patient as the model sees one.
    pub fn profile(&self, covariates: &Covariates) -> Profile {
        let mut profile = Profile {
            centred: [0.0; Covariate::COUNT],
            unknown_variance: [0.0; Covariate::COUNT],
        };
        for (j, value) in covariates.iter().enumerate() {
            match value {
                Some(value) => profile.centred[j] = value - self.mean[j],
                None => profile.unknown_variance[j] = self.variance[j],
            }
        }
        profile
    }

    /// A group of patients with these published means as the model sees it: its spread takes the place of what is not known.
    pub(super) fn group_profile(&self, mix: &LiteMap<Covariate, f64>) -> Profile {
        let average = |covariate: Covariate| {
            (
                self.mean[covariate.index()],
                self.variance[covariate.index()],
            )
        };
        let group = Group::new(mix, average);
        Profile {
            centred: group.offset,
            unknown_variance: group.variance,
        }
    }

    /// The cumulative cause-specific hazards at 12 months, averaged over what is not known.
    pub fn hazards(&self, profile: &Profile) -> AveragedHazards {
        let mut log_hazard = self.alpha;
        let mut variance = ByCause {
            death: 0.0,
            amputation: 0.0,
        };
        for (j, beta) in self.beta.iter().enumerate() {
            log_hazard.death += profile.centred[j] * beta.death;
            log_hazard.amputation += profile.centred[j] * beta.amputation;
            variance.death += profile.unknown_variance[j] * beta.death * beta.death;
            variance.amputation += profile.unknown_variance[j] * beta.amputation * beta.amputation;
        }
        AveragedHazards {
            median: log_hazard.map(f64::exp),
            spread: variance.map(f64::sqrt),
        }
    }
}

/// A patient as the model sees one: what is known against the average patient, and what is not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// Known covariates less the average patient's; 0 where not known.
    pub centred: [f64; Covariate::COUNT],
    /// The variance between patients of each covariate that is not known; 0 where known.
    pub unknown_variance: [f64; Covariate::COUNT],
}
