//! Names for the resources of one Bundle.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A UUID of version 8 (RFC 9562: custom format) as a URN. It is a digest of the texts, so other answers or another time give another UUID.
pub fn urn(texts: &[&str]) -> String {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        seed.hash(&mut hasher);
        texts.hash(&mut hasher);
        hasher.finish()
    };
    let (high, low) = (half(0), half(1));
    let high = (high & !0xf000) | 0x8000;
    let low = (low & !(0b11 << 62)) | (0b10 << 62);
    format!(
        "urn:uuid:{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}
