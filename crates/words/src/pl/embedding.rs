//! The page inside another page.

use super::Polish;
use crate::EmbeddingWords;

impl EmbeddingWords for Polish {
    fn passed_to(&self, origin: &str) -> String {
        format!(
            "Każdy wynik jest przekazywany stronie, w której osadzono ten kalkulator: {origin}."
        )
    }

    fn not_passed(&self, named: &str) -> String {
        format!(
            "Wynik nie jest przekazywany stronie, w której osadzono ten kalkulator: jako odbiorcę podano w adresie „{named}”, co nie \
             jest dokładnym źródłem (origin), np. https://szpital.example."
        )
    }
}
