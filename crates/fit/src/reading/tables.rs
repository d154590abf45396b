//! The five files of the evidence.

use super::error::EvidenceError;
use super::file::File;
use std::path::Path;

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
