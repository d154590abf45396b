//! English words that must not be in a Polish text.

/// English words that are no Polish words.
pub const TELLTALE: &[&str] = &[
    "the", "of", "and", "or", "not", "no", "is", "are", "with", "without", "from", "for", "in",
    "at", "as", "it", "its", "under", "over", "this", "that", "which", "where", "each", "patient",
    "patients", "leg", "limb", "death", "major", "survival", "months", "years", "known", "answer",
    "range", "study",
];

/// Returns the English words in a text.
pub fn found_in(text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let telltale = TELLTALE.iter().copied();
    telltale.filter(|word| words.contains(word)).collect()
}

#[test]
fn english_is_noticed() {
    assert_eq!(
        found_in("Death of the patient"),
        ["the", "of", "patient", "death"]
    );
    assert_eq!(found_in("Przeżycie bez amputacji"), [""; 0]);
}
