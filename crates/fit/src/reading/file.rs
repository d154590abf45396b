//! The names of the five files.

use std::fmt;

/// One of the five files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `studies.toml`: one row per published study.
    Studies,
    /// `effects.toml`: one row per published contrast.
    Effects,
    /// `cohorts.toml`: one row per group, endpoint and month.
    Cohorts,
    /// `covariates.toml`: one row per covariate of the model.
    Covariates,
    /// `population.toml`: one row per age of the general population.
    Population,
}

impl File {
    /// The five files, in the order in which they are hashed.
    pub const ALL: [File; 5] = [
        File::Studies,
        File::Effects,
        File::Cohorts,
        File::Covariates,
        File::Population,
    ];

    /// Its name in the directory of the evidence.
    pub fn name(self) -> &'static str {
        match self {
            File::Studies => "studies.toml",
            File::Effects => "effects.toml",
            File::Cohorts => "cohorts.toml",
            File::Covariates => "covariates.toml",
            File::Population => "population.toml",
        }
    }

    /// The key of its array of tables: the word in double brackets above each row.
    pub(super) fn row_key(self) -> &'static str {
        match self {
            File::Studies => "study",
            File::Effects => "effect",
            File::Cohorts => "cohort",
            File::Covariates => "covariate",
            File::Population => "year",
        }
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
