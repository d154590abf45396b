//! The shortcuts past the masthead.

use strum::VariantArray;

/// Where a shortcut leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum SkipText {
    /// The first question.
    ToQuestions,
    /// The result.
    ToResult,
    /// What a page other than the patient's has to say.
    ToContent,
}

/// What a language calls them.
pub trait SkipWords {
    /// A shortcut.
    fn skip(&self, text: SkipText) -> &'static str;
}
