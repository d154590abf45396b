//! The languages there are.

use afs12_exchange::Texts;

use super::{ENGLISH, POLISH, Words};

/// A language that the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    Polish,
}

impl Language {
    /// Every language, in the order of the switch.
    pub const ALL: [Language; 2] = [Language::English, Language::Polish];

    /// Its words.
    pub fn words(self) -> &'static dyn Words {
        match self {
            Language::English => &ENGLISH,
            Language::Polish => &POLISH,
        }
    }

    /// Every language, as what goes out with the data asks for it.
    pub fn texts() -> Vec<&'static dyn Texts> {
        static LANGUAGES: &[Language] = &Language::ALL;
        LANGUAGES
            .iter()
            .map(|language| language as &dyn Texts)
            .collect()
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Polish => "Polski",
        }
    }

    /// The language of a tag such as `pl` or `pl-PL`; none that is not spoken here.
    pub fn of(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.words().code()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_primary_tag_decides() {
        for (tag, language) in [
            ("pl", Some(Language::Polish)),
            ("pl-PL", Some(Language::Polish)),
            ("PL", Some(Language::Polish)),
            ("en-US", Some(Language::English)),
            ("en_GB", Some(Language::English)),
            ("plt", None),
            ("de", None),
            ("", None),
        ] {
            assert_eq!(Language::of(tag), language, "{tag}");
        }
    }
}
