//! The languages.

use afs12_exchange::Texts;

use crate::Words;

/// Makes the languages from one line each: its type, its folder, the name of its texts, and what it calls itself.
///
/// The folders are declared with `mod` in `lib.rs`, because rustfmt does not find a module that a macro declares.
macro_rules! languages {
    ($($language:ident in $folder:ident: $words:ident, $name:literal;)+) => {
        $(
            #[doc = concat!("The texts in ", stringify!($language), ".")]
            pub static $words: &dyn Words = &crate::$folder::$language;
        )+

        /// A language that the page offers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Language {
            $(
                #[doc = concat!(stringify!($language), ".")]
                $language
            ),+
        }

        impl Language {
            /// Every language, in the order of the language switch.
            pub const ALL: [Language; [$($name),+].len()] = [$(Language::$language),+];

            /// Returns its texts.
            pub fn words(self) -> &'static dyn Words {
                match self {
                    $(Language::$language => $words),+
                }
            }

            /// Returns what it calls itself.
            pub fn name(self) -> &'static str {
                match self {
                    $(Language::$language => $name),+
                }
            }
        }
    };
}

languages! {
    English in en: ENGLISH, "English";
    Polish in pl: POLISH, "Polski";
}

impl Language {
    /// Returns the texts of every language that go out with the data.
    pub fn texts() -> Vec<&'static dyn Texts> {
        static LANGUAGES: &[Language] = &Language::ALL;
        LANGUAGES
            .iter()
            .map(|language| language as &dyn Texts)
            .collect()
    }

    /// Returns the language of a tag such as `pl` or `pl-PL`; `None` if the page does not offer it.
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
