//! Capital and small letters.
//!
//! The standard library knows those of every script; its tables would add 10 kB to the page.

/// The letters of a language.
pub trait LetterWords {
    /// Returns the letters beyond a to z, each as a small and a capital letter.
    fn letters(&self) -> &'static [(char, char)];

    /// Returns a text in capital letters.
    fn capitals(&self, text: &str) -> String {
        let capital = |letter: char| {
            let mut pairs = self.letters().iter();
            let pair = pairs.find(|(small, _)| *small == letter);
            pair.map_or(letter.to_ascii_uppercase(), |(_, capital)| *capital)
        };
        text.chars().map(capital).collect()
    }

    /// Returns a text in small letters.
    fn small(&self, text: &str) -> String {
        let small = |letter: char| {
            let mut pairs = self.letters().iter();
            let pair = pairs.find(|(_, capital)| *capital == letter);
            pair.map_or(letter.to_ascii_lowercase(), |(small, _)| *small)
        };
        text.chars().map(small).collect()
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use crate::{Language, RecordText, ScoreText, Text};

    #[test]
    fn every_text_is_converted_as_the_standard_library_converts_it() {
        for language in Language::ALL {
            let words = language.words();
            let texts = Text::VARIANTS.iter().map(|text| words.text(*text));
            let record = RecordText::VARIANTS.iter().map(|text| words.record(*text));
            let scores = ScoreText::VARIANTS.iter().map(|text| words.scores(*text));
            for text in texts.chain(record).chain(scores) {
                assert_eq!(words.capitals(text), text.to_uppercase());
                assert_eq!(words.small(text), text.to_lowercase());
            }
        }
    }
}
