//! The skip links past the header.

use super::English;
use crate::{SkipText, SkipWords};

impl SkipWords for English {
    fn skip(&self, text: SkipText) -> &'static str {
        match text {
            SkipText::ToQuestions => "Skip to the questions",
            SkipText::ToResult => "Skip to the result",
            SkipText::ToContent => "Skip to the content",
        }
    }
}
