//! The five files that the evidence is read from.

use super::error::EvidenceError;
use afs12_evidence::Tables;
use sha2::{Digest, Sha256};
use std::fmt;
use std::path::Path;

/// One of the five files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `studies.toml`: one row a published study.
    Studies,
    /// `effects.toml`: one row a published contrast.
    Effects,
    /// `cohorts.toml`: one row a group, endpoint and month.
    Cohorts,
    /// `covariates.toml`: one row a covariate of the model.
    Covariates,
    /// `population.toml`: one row an age of the general population.
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

/// SHA-256 of the five texts put end to end, in the order of [`File::ALL`].
pub(super) fn sha256(tables: Tables<'_>) -> String {
    let mut hash = Sha256::new();
    for text in tables.in_order() {
        hash.update(text);
    }
    let digest = hash.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads the five files of a directory, in the order of [`File::ALL`].
pub(super) fn read_texts(directory: &Path) -> Result<[String; 5], EvidenceError> {
    let mut texts = [const { String::new() }; 5];
    for (text, file) in texts.iter_mut().zip(File::ALL) {
        let path = directory.join(file.name());
        *text = std::fs::read_to_string(&path).map_err(|error| EvidenceError::File {
            file,
            cause: format!("cannot read {}: {error}", path.display()),
        })?;
    }
    Ok(texts)
}
