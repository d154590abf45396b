//! Checksums.

use sha2::{Digest, Sha256};

/// SHA-256, in lower-case hexadecimal, of texts put end to end.
pub fn sha256<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    texts.into_iter().for_each(|text| hash.update(text));
    let digest = hash.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
