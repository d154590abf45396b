//! The skip links past the header.

use super::Polish;
use crate::{SkipText, SkipWords};

impl SkipWords for Polish {
    fn skip(&self, text: SkipText) -> &'static str {
        match text {
            SkipText::ToQuestions => "Przejdź do pytań",
            SkipText::ToResult => "Przejdź do wyniku",
            SkipText::ToContent => "Przejdź do treści",
        }
    }
}
