//! The shortcuts past the masthead.

use super::super::{SkipText, SkipWords};
use super::Polish;

impl SkipWords for Polish {
    fn skip(&self, text: SkipText) -> &'static str {
        match text {
            SkipText::ToQuestions => "Przejdź do pytań",
            SkipText::ToResult => "Przejdź do wyniku",
            SkipText::ToContent => "Przejdź do treści",
        }
    }
}
