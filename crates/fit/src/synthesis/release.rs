//! From a fit to the shipped artifact.

use super::error::FitError;
use super::fitted::Fit;
use super::leave_one_out::LeftOut;
use crate::reading::Evidence;
use afs12_clinical::hazard::ByCause;
use afs12_clinical::prognosis::artifact::{
    Artifact, CalibrationRow, CovariateEntry, Hyperparameters, PopulationYear,
};
use afs12_evidence::{Cohort, CovariateRow, PopulationRow};

/// The model's name.
const ID: &str = "afs12";

/// Digits of a fitted number after its first.
const DIGITS_AFTER_THE_FIRST: usize = 8;

impl Fit {
    /// The fit as an artifact, with every fitted number rounded to 9 significant digits. It has no version and no release date yet:
    /// [`Artifact::released`] sets them.
    ///
    /// # Errors
    /// [`FitError`] if a fit without a unit fails.
    pub fn artifact(&self, evidence: &Evidence) -> Result<Artifact, FitError> {
        let left_out = self.left_out()?;
        let fitted = self.event_free();
        let beta = self.parameters().beta();
        let covariates = evidence.covariates().iter();
        let groups = evidence.cohorts().iter().zip(&fitted).zip(&left_out);
        Ok(Artifact {
            id: ID.to_owned(),
            version: String::new(),
            released: String::new(),
            evidence_sha256: evidence.sha256().to_owned(),
            hyperparameters: rounded(self.hyperparameters()),
            negative_log_marginal_likelihood: significant(self.negative_log_marginal_likelihood()),
            alpha: self.parameters().alpha().map(significant),
            log_shape: self.parameters().log_shape().map(significant),
            covariates: covariates
                .map(|row| covariate_entry(row, beta.map(|beta| beta[row.name.index()])))
                .collect(),
            covariance: self.lower_triangle(),
            population: evidence.population().iter().map(population_year).collect(),
            calibration: groups
                .map(|((cohort, fitted), left_out)| calibration_row(cohort, *fitted, left_out))
                .collect(),
        })
    }

    /// The covariance's lower triangle with its diagonal, row by row.
    fn lower_triangle(&self) -> Vec<f64> {
        let covariance = self.covariance();
        let places =
            (0..covariance.nrows()).flat_map(|row| (0..=row).map(move |column| (row, column)));
        places.map(|place| significant(covariance[place])).collect()
    }
}

fn rounded(hyperparameters: &Hyperparameters) -> Hyperparameters {
    Hyperparameters {
        tau_effect: significant(hyperparameters.tau_effect),
        tau_treatment: significant(hyperparameters.tau_treatment),
        tau_within: significant(hyperparameters.tau_within),
        tau_death: significant(hyperparameters.tau_death),
        tau_amputation: significant(hyperparameters.tau_amputation),
        rho: significant(hyperparameters.rho),
        phi: significant(hyperparameters.phi),
        prior_mean: significant(hyperparameters.prior_mean),
        prior_sd: significant(hyperparameters.prior_sd),
    }
}

fn covariate_entry(row: &CovariateRow, beta: ByCause<f64>) -> CovariateEntry {
    CovariateEntry {
        name: row.name.to_string(),
        kind: row.kind,
        question: row.question.clone(),
        level: row.level,
        nested: row.nested,
        adverse: row.adverse,
        correlated: row.correlated,
        mean: row.mean,
        variance: row.variance,
        beta: beta.map(significant),
    }
}

fn population_year(row: &PopulationRow) -> PopulationYear {
    PopulationYear {
        age: row.age,
        male: row.male,
        female: row.female,
    }
}

fn calibration_row(cohort: &Cohort, fitted: f64, left_out: &LeftOut) -> CalibrationRow {
    CalibrationRow {
        study: cohort.study.clone(),
        id: cohort.id.clone(),
        endpoint: cohort.endpoint,
        months: cohort.months,
        n: cohort.n,
        observed: cohort.event_free,
        observed_se: cohort.se,
        fitted: significant(fitted),
        predicted: significant(left_out.predicted),
        lower: significant(left_out.lower),
        upper: significant(left_out.upper),
        z: significant(left_out.z),
    }
}

/// The number rounded to 9 significant digits.
fn significant(value: f64) -> f64 {
    let decimal = format!("{value:.DIGITS_AFTER_THE_FIRST$e}");
    decimal.parse().expect("a formatted number can be read")
}
