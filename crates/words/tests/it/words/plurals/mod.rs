//! The forms of nouns and verbs beside a number, against CLDR's rules as implemented by an independent crate.

mod english;
mod polish;

use std::ops::RangeInclusive;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// A sentence with a number, the numbers to test, and the expected sentence per form: `#` stands for the number, `~` for 100 less the number.
type Sentence<const FORMS: usize> = (
    fn(usize) -> String,
    RangeInclusive<usize>,
    [&'static str; FORMS],
);

fn rules(tag: &str) -> PluralRules {
    let language: LanguageIdentifier = tag.parse().expect("a language");
    PluralRules::create(language, PluralRuleType::CARDINAL).expect("a known language")
}

fn assert_said<const FORMS: usize>(
    tag: &str,
    sentences: &[Sentence<FORMS>],
    categories: [PluralCategory; FORMS],
) {
    let rules = rules(tag);
    for (say, numbers, expected) in sentences {
        for n in numbers.clone() {
            let category = rules.select(n).expect("a category");
            let place = categories.iter().position(|known| *known == category);
            let expected = expected[place.expect("a category of the language")];
            let expected = expected
                .replace('#', &n.to_string())
                .replace('~', &100_usize.saturating_sub(n).to_string());
            assert_eq!(say(n), expected, "{category:?}");
        }
    }
}

#[test]
fn polish_numbers_take_one_few_and_many() {
    let categories = [
        PluralCategory::ONE,
        PluralCategory::FEW,
        PluralCategory::MANY,
    ];
    assert_said("pl", &polish::SENTENCES, categories);
}

#[test]
fn english_numbers_take_one_and_other() {
    let categories = [PluralCategory::ONE, PluralCategory::OTHER];
    assert_said("en", &english::SENTENCES, categories);
}
