//! What the page says when it stands inside another page.

/// What a language says there.
pub trait EmbeddingWords {
    /// That each estimate is passed to the page around, of this origin.
    fn passed_to(&self, origin: &str) -> String;

    /// That nothing is passed on, because what the address names is no exact origin.
    fn not_passed(&self, named: &str) -> String;
}
