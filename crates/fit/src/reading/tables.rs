//! The five files of the evidence.

use super::error::EvidenceError;
use super::file::File;
use afs12_evidence::Tables;
use sha2::{Digest, Sha256};
use std::path::Path;

/// SHA-256 of the five texts concatenated in the order of [`File::ALL`].
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
