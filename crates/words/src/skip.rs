//! The skip links past the header.

use strum::VariantArray;

/// Target of a skip link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum SkipText {
    /// The first question.
    ToQuestions,
    /// The result.
    ToResult,
    /// The content of another page.
    ToContent,
}

/// What a language calls the skip links.
pub trait SkipWords {
    /// Returns the name of a skip link.
    fn skip(&self, text: SkipText) -> &'static str;
}
