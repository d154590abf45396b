//! Capitals and small letters of the languages spoken.
//!
//! The standard library knows those of every script; its tables would add 10 kB to the page.

/// The letters beyond the English ones, small and capital.
const PAIRS: [(char, char); 9] = [
    ('ą', 'Ą'),
    ('ć', 'Ć'),
    ('ę', 'Ę'),
    ('ł', 'Ł'),
    ('ń', 'Ń'),
    ('ó', 'Ó'),
    ('ś', 'Ś'),
    ('ź', 'Ź'),
    ('ż', 'Ż'),
];

/// A text in capitals.
pub fn capitals(text: &str) -> String {
    let capital = |letter: char| {
        let mut pairs = PAIRS.into_iter();
        let pair = pairs.find(|(small, _)| *small == letter);
        pair.map_or(letter.to_ascii_uppercase(), |(_, capital)| capital)
    };
    text.chars().map(capital).collect()
}

/// A text in small letters.
pub fn small(text: &str) -> String {
    let small = |letter: char| {
        let mut pairs = PAIRS.into_iter();
        let pair = pairs.find(|(_, capital)| *capital == letter);
        pair.map_or(letter.to_ascii_lowercase(), |(small, _)| small)
    };
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::{capitals, small};
    use crate::{Language, RecordText, ScoreText, Text};

    #[test]
    fn every_text_turns_as_the_standard_library_turns_it() {
        for language in Language::ALL {
            let words = language.words();
            let texts = Text::VARIANTS.iter().map(|text| words.text(*text));
            let record = RecordText::VARIANTS.iter().map(|text| words.record(*text));
            let scores = ScoreText::VARIANTS.iter().map(|text| words.scores(*text));
            for text in texts.chain(record).chain(scores) {
                assert_eq!(capitals(text), text.to_uppercase());
                assert_eq!(small(text), text.to_lowercase());
            }
        }
    }
}
