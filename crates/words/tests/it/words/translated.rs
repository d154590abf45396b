//! Every language has every text; the Polish ones are Polish, with the same numbers as the English ones.

use afs12_words::{ENGLISH, Language, POLISH};

use crate::words::english_words;
use crate::words::every_text::{self, Texts};

/// Texts that are the same in both languages: names, symbols, abbreviations, and two words that both have.
const SAME: [&str; 27] = [
    "%",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "71%",
    "BASIL",
    "BMI",
    "CLI Frailty Index",
    "CLiTICAL (JCLIMB)",
    "FINNVASC",
    "GNRI",
    "Model",
    "P0",
    "P1",
    "P2",
    "PREVENT III",
    "cm",
    "eGFR",
    "kg",
    "mmHg",
    "n",
    "n = 120",
    "°C",
];

/// The published guidelines keep their name, and so does a parameter of the address.
const NAMES: [&str; 2] = ["Global Vascular Guidelines", "#patient="];

fn both() -> (Texts, Texts) {
    (every_text::of(ENGLISH), every_text::of(POLISH))
}

#[test]
fn every_language_has_the_same_texts() {
    let english = every_text::of(ENGLISH);
    assert!(english.len() > 700, "{} texts", english.len());
    for language in Language::ALL {
        let texts = every_text::of(language.words());
        assert!(texts.keys().eq(english.keys()), "{language:?}");
    }
}

#[test]
fn no_text_holds_a_name_of_the_program() {
    for language in Language::ALL {
        for (name, text) in every_text::of(language.words()) {
            assert!(!text.contains('_'), "{name}: {text}");
        }
    }
}

#[test]
fn every_text_is_translated_but_for_a_few_names() {
    let (english, polish) = both();
    let mut same: Vec<&str> = english
        .iter()
        .filter(|(name, text)| polish[*name] == **text)
        .map(|(_, text)| text.as_str())
        .collect();
    same.sort_unstable();
    same.dedup();
    assert_eq!(same, SAME);
}

#[test]
fn no_polish_text_holds_english_words() {
    let (_, polish) = both();
    for (name, text) in polish {
        let text = NAMES.iter().fold(text, |text, name| text.replace(name, ""));
        assert_eq!(english_words::found_in(&text), [""; 0], "{name}: {text}");
    }
}

#[test]
fn no_polish_text_has_a_decimal_point_or_straight_quotes() {
    let (_, polish) = both();
    for (name, text) in polish {
        let letters: Vec<char> = text.chars().collect();
        let has_point = letters
            .windows(3)
            .any(|three| three[1] == '.' && three[0].is_ascii_digit() && three[2].is_ascii_digit());
        assert!(!has_point && !text.contains('"'), "{name}: {text}");
    }
}

#[test]
fn every_number_is_the_same_in_both_languages() {
    let (english, polish) = both();
    let differing: Vec<_> = english
        .iter()
        .filter(|(name, text)| numbers(text) != numbers(&polish[*name]))
        .map(|(name, text)| (name, text, &polish[name]))
        .collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// The numbers in a text, sorted; a decimal comma counts as a decimal point, and ".78" as "0.78".
fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |place: usize| letters.get(place).is_some_and(char::is_ascii_digit);
    let mut numbers = Vec::new();
    let mut number = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let is_mark = ['.', ','].contains(letter) && is_digit(place + 1);
        match letter {
            _ if is_digit(place) => number.push(*letter),
            _ if is_mark && !number.is_empty() => number.push('.'),
            '.' if is_mark => number.push_str("0."),
            _ if !number.is_empty() => numbers.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    numbers.extend((!number.is_empty()).then_some(number));
    numbers.sort();
    numbers
}

#[test]
fn numbers_are_found() {
    assert_eq!(numbers("P = .78, 1,5 of 3."), ["0.78", "1.5", "3"]);
    assert_eq!(numbers("P = 0,78; 1,5 z 3."), ["0.78", "1.5", "3"]);
    assert_eq!(numbers("1, 2, 3"), ["1", "2", "3"]);
}
