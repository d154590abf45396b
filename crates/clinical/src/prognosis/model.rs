//! The pooled model as shipped.

use std::fmt;
use std::sync::LazyLock;

use super::artifact::{Artifact, CalibrationRow, CovariateEntry, Hyperparameters};
use super::coding::Covariates;
use super::nodes::{Course, TimeTable};
use super::population::Population;
use crate::hazard::{ByCause, Covariate, Dependence, Traits, Vector};

/// The pooled model: coefficients of the log cause-specific cumulative hazards at 12 months, their shapes over time, and their uncertainty.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The model's name.
    pub id: String,
    /// The version of the artifact.
    pub version: String,
    /// The day the version was released, as year-month-day.
    pub released: String,
    /// SHA-256 of the evidence it was fitted from, in hexadecimal.
    pub evidence_sha256: String,
    /// Log cumulative hazard of the average patient at 12 months.
    pub(super) alpha: ByCause<f64>,
    /// Weibull shapes k.
    pub(super) shape: ByCause<f64>,
    /// The powers of time that follow from the shapes.
    pub(super) times: TimeTable,
    /// Log hazard ratios.
    pub(super) beta: [ByCause<f64>; Covariate::COUNT],
    /// The average patient.
    pub(super) mean: Vector,
    /// The dependence between the covariates.
    pub(super) dependence: Dependence,
    /// Lower triangle, row by row, of the covariance V of the parameters, in the order of [`Artifact::covariance`].
    pub(super) covariance: Vec<f64>,
    /// Covariance of a hospital's shifts (death, amputation): T, or the posterior for the hospital in use.
    pub(super) shift_covariance: [[f64; 2]; 2],
    /// The standard deviations, correlations and priors.
    pub hyperparameters: Hyperparameters,
    /// The mortality that is a lower limit of the hazard of death.
    pub(super) population: Population,
    /// The covariates, as listed in the artifact.
    pub(super) entries: Vec<CovariateEntry>,
    /// The leave-one-unit-out prediction of each published group, in the order of the evidence.
    pub calibration: Vec<CalibrationRow>,
}

/// SHA-256 of the shipped artifact, in hexadecimal.
pub const SHIPPED_SHA256: &str = env!("AFS12_MODEL_SHA256");

/// Why an artifact is not a model for this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// Not the JSON of an artifact.
    Unreadable(String),
    /// Its covariates are not those of this program, in order.
    OtherCovariates,
    /// Its covariance does not have the size that its coefficients need.
    WrongSize,
    /// It has no table of the general population's mortality.
    NoPopulation,
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
            ModelError::NoPopulation => {
                f.write_str("the model artifact has no mortality of the general population")
            }
        }
    }
}

impl std::error::Error for ModelError {}

/// The index of the first coefficient for death among the parameters: two intercepts and two log shapes come before it.
pub(super) const FIRST_BETA: usize = 4;

/// The number of parameters: an intercept, a log shape and one coefficient per covariate, for each cause.
pub(super) const PARAMETERS: usize = FIRST_BETA + 2 * Covariate::COUNT;

/// The number of covariances: a triangle with its diagonal.
const COVARIANCES: usize = PARAMETERS * (PARAMETERS + 1) / 2;

impl Model {
    /// The model that is shipped with this program.
    pub fn shipped() -> &'static Model {
        static MODEL: LazyLock<Model> = LazyLock::new(|| {
            Model::from_json(include_str!("model.json")).expect("the tests read the shipped model")
        });
        &MODEL
    }

    /// Reads an artifact.
    ///
    /// # Errors
    /// [`ModelError`] if the text is not an artifact of this program's model.
    pub fn from_json(text: &str) -> Result<Model, ModelError> {
        let artifact: Artifact = serde_json::from_str(text)
            .map_err(|error| ModelError::Unreadable(error.to_string()))?;
        Model::from_artifact(artifact)
    }

    /// The model of an artifact.
    ///
    /// # Errors
    /// [`ModelError`] if the artifact is not one of this program's model.
    pub fn from_artifact(artifact: Artifact) -> Result<Model, ModelError> {
        let names = artifact.covariates.iter().map(|entry| entry.name.as_str());
        if !names.eq(Covariate::ALL.map(Covariate::name)) {
            return Err(ModelError::OtherCovariates);
        }
        if artifact.covariance.len() != COVARIANCES {
            return Err(ModelError::WrongSize);
        }
        let traits: Vec<Traits<'_>> = artifact.covariates.iter().map(traits).collect();
        let entry = |covariate: Covariate| &artifact.covariates[covariate.index()];
        Ok(Model {
            dependence: Dependence::new(&traits, artifact.hyperparameters.phi),
            beta: Covariate::ALL.map(|covariate| entry(covariate).beta),
            mean: Covariate::ALL.map(|covariate| entry(covariate).mean),
            alpha: artifact.alpha,
            shape: artifact.log_shape.map(f64::exp),
            times: TimeTable::new(artifact.log_shape.map(f64::exp)),
            covariance: artifact.covariance,
            shift_covariance: artifact.hyperparameters.shift_covariance(),
            hyperparameters: artifact.hyperparameters,
            population: Population::new(artifact.population).ok_or(ModelError::NoPopulation)?,
            calibration: artifact.calibration,
            id: artifact.id,
            version: artifact.version,
            released: artifact.released,
            evidence_sha256: artifact.evidence_sha256,
            entries: artifact.covariates,
        })
    }

    /// The traits of each covariate, in the order of [`Covariate::ALL`].
    pub fn traits(&self) -> Vec<Traits<'_>> {
        self.entries.iter().map(traits).collect()
    }

    /// Converts the log hazards of a patient with these covariates to hazards over time.
    pub(super) fn course(&self, covariates: &Covariates) -> Course {
        Course {
            shape: self.shape,
            floor: self.population.annual_hazard(covariates),
        }
    }

    /// Known covariates as deviations from the average patient.
    pub(super) fn deviations(&self, covariates: &Covariates) -> Covariates {
        let mut deviations = *covariates;
        for (value, mean) in deviations.iter_mut().zip(self.mean) {
            *value = value.map(|value| value - mean);
        }
        deviations
    }
}

fn traits(entry: &CovariateEntry) -> Traits<'_> {
    Traits {
        mean: entry.mean,
        variance: entry.variance,
        kind: entry.kind,
        question: &entry.question,
        level: entry.level,
        nested: entry.nested,
        adverse: entry.adverse,
        correlated: entry.correlated,
    }
}
