//! What was published: studies, effects, cohorts and covariates, read from four TOML tables and checked row by row.
//!
//! A table that breaks a rule is refused, and the refusal names the file, the row (from 1) and the cause. What stands in
//! an [`Evidence`] has therefore passed every check, and the fit needs none of its own.

#[cfg(feature = "cli")]
mod check;
#[cfg(feature = "cli")]
mod error;
pub mod krakow;
mod published;
#[cfg(feature = "cli")]
mod read;
mod rows;
mod selection;
#[cfg(feature = "cli")]
mod tables;
mod wilson;

#[cfg(feature = "cli")]
pub use error::{EvidenceError, Fault};
pub use published::Published;
pub use rows::{Cohort, CovariateRow, Effect, Study};
pub use selection::Selection;
#[cfg(feature = "cli")]
pub use tables::{File, Tables};
pub use wilson::wilson;

#[cfg(feature = "cli")]
use crate::hazard::Covariate;
#[cfg(feature = "cli")]
use std::path::Path;

/// The published evidence, checked.
#[cfg(feature = "cli")]
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    studies: Vec<Study>,
    effects: Vec<Effect>,
    cohorts: Vec<Cohort>,
    covariates: Vec<CovariateRow>,
    sha256: String,
}

#[cfg(feature = "cli")]
impl Evidence {
    /// Reads `studies.toml`, `effects.toml`, `cohorts.toml` and `covariates.toml` of a directory.
    ///
    /// # Errors
    /// [`EvidenceError::File`] where a file is missing or is not TOML, [`EvidenceError::Row`] where a row breaks a rule.
    pub fn read(directory: &Path) -> Result<Evidence, EvidenceError> {
        let texts = tables::read_texts(directory)?;
        Evidence::parse(Tables::from(&texts))
    }

    /// Reads the four tables from their texts.
    ///
    /// # Errors
    /// [`EvidenceError::File`] where a text is not TOML, [`EvidenceError::Row`] where a row breaks a rule.
    pub fn parse(tables: Tables<'_>) -> Result<Evidence, EvidenceError> {
        let covariates = read::rows(File::Covariates, tables.covariates, check::covariate)?;
        check::none_missing(&covariates)?;
        let studies = read::rows(File::Studies, tables.studies, check::study())?;
        let effects = read::rows(File::Effects, tables.effects, check::effect(&studies))?;
        let cohorts = read::rows(File::Cohorts, tables.cohorts, check::cohort())?;
        Ok(Evidence {
            studies,
            effects,
            cohorts,
            covariates,
            sha256: tables.sha256(),
        })
    }

    /// The evidence the shipped model is fitted from.
    ///
    /// # Errors
    /// As [`Evidence::parse`]; the tests hold the shipped tables to being accepted.
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

    /// The published cohorts, in the order of the table; two rows of one id are two endpoints of one cohort.
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

    /// SHA-256, in lower-case hexadecimal, of the bytes of `studies.toml`, `effects.toml`, `cohorts.toml` and
    /// `covariates.toml` put end to end in that order: what `cat` of the four into `sha256sum` prints.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}
