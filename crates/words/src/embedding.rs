//! The page inside another page.

/// What a language says if the page is embedded in another page.
pub trait EmbeddingWords {
    /// Returns that each estimate is passed to the embedding page, which has this origin.
    fn passed_to(&self, origin: &str) -> String;

    /// Returns that nothing is passed on, because the receiver named in the address is not an exact origin.
    fn not_passed(&self, named: &str) -> String;
}
