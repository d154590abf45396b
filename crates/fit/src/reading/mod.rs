//! The published evidence: studies, effects, groups, covariates, and the general population's mortality, read from five TOML tables and
//! checked row by row.
//!
//! A table that breaks a rule is refused with an error that names the file, the row (from 1) and the cause. An [`Evidence`] has therefore
//! passed every check, and the fit needs no checks of its own.

mod check;
mod error;
mod file;
mod read;
mod tables;

pub use error::{EvidenceError, Fault};
pub use file::File;

use std::path::Path;

use crate::digest::sha256;

use afs12_clinical::hazard::Covariate;
use afs12_evidence::{Cohort, CovariateRow, Effect, PopulationRow, Study, Tables};

/// The published evidence, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    studies: Vec<Study>,
    effects: Vec<Effect>,
    cohorts: Vec<Cohort>,
    covariates: Vec<CovariateRow>,
    population: Vec<PopulationRow>,
    sha256: String,
}

impl Evidence {
    /// Reads the five tables of a directory: the files of [`File::ALL`].
    ///
    /// # Errors
    /// [`EvidenceError::File`] if a file is missing or is not TOML, [`EvidenceError::Row`] if a row breaks a rule.
    pub fn read(directory: &Path) -> Result<Evidence, EvidenceError> {
        let texts = tables::read_texts(directory)?;
        Evidence::parse(Tables::from(&texts))
    }

    /// Reads the five tables from their texts.
    ///
    /// # Errors
    /// [`EvidenceError::File`] if a text is not TOML, [`EvidenceError::Row`] if a row breaks a rule.
    pub fn parse(tables: Tables<'_>) -> Result<Evidence, EvidenceError> {
        let covariates = read::rows(File::Covariates, tables.covariates, check::covariate)?;
        check::all_there(&covariates)?;
        check::questions(&covariates)?;
        let studies = read::rows(File::Studies, tables.studies, check::study())?;
        let effects = read::rows(File::Effects, tables.effects, check::effect(&studies))?;
        let cohort = check::cohort(&studies, &covariates);
        let cohorts = read::rows(File::Cohorts, tables.cohorts, cohort)?;
        let population = read::rows(File::Population, tables.population, check::year())?;
        check::enough_years(&population)?;
        Ok(Evidence {
            studies,
            effects,
            cohorts,
            covariates,
            population,
            sha256: sha256(tables.in_order()),
        })
    }

    /// The evidence from which the shipped model is fitted.
    ///
    /// # Errors
    /// As [`Evidence::parse`]; the tests ensure that the shipped tables are accepted.
    pub fn shipped() -> Result<Evidence, EvidenceError> {
        Evidence::parse(Tables::SHIPPED)
    }

    /// The published studies, in the order of the table.
    pub fn studies(&self) -> &[Study] {
        &self.studies
    }

    /// The published effects, in the order of the table.
    pub fn effects(&self) -> &[Effect] {
        &self.effects
    }

    /// The published groups, in the order of the table; rows with the same id are the endpoints and months of one group.
    pub fn cohorts(&self) -> &[Cohort] {
        &self.cohorts
    }

    /// The covariates, one row each in the order of [`Covariate::ALL`].
    pub fn covariates(&self) -> &[CovariateRow] {
        &self.covariates
    }

    /// The row of one covariate.
    pub fn covariate(&self, covariate: Covariate) -> &CovariateRow {
        &self.covariates[covariate.index()]
    }

    /// The general population's mortality, in the order of age.
    pub fn population(&self) -> &[PopulationRow] {
        &self.population
    }

    /// The unit of a study, by its id: [`Study::unit`]; `None` if there is no such study.
    pub fn unit_of(&self, study: &str) -> Option<&str> {
        let mut studies = self.studies.iter();
        studies.find(|row| row.id == study).map(Study::unit)
    }

    /// SHA-256, in lower-case hexadecimal, of the five tables concatenated in the order of [`File::ALL`]: the output of `cat` of them piped
    /// into `sha256sum`.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}
