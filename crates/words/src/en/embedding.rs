//! The page inside another page.

use super::English;
use crate::EmbeddingWords;

impl EmbeddingWords for English {
    fn passed_to(&self, origin: &str) -> String {
        format!("Each estimate is passed to the page around this one, {origin}.")
    }

    fn not_passed(&self, named: &str) -> String {
        format!(
            "No estimate is passed to the page around this one: its address gives \"{named}\" as the receiver, which is not an \
             exact origin such as https://hospital.example."
        )
    }
}
