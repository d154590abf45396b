//! The language of the page: the address names it, else the browser does.

use leptos::prelude::*;

use super::following::follow;
use super::route::{LANGUAGE, Location};
use afs12_words::{Language, Text, Words};

/// The language of every component below.
#[derive(Clone, Copy)]
struct Spoken(Language);

/// The language to speak: the one the address names; without it the one spoken last, first of all the browser's.
pub fn chosen(location: Location) -> Memo<Language> {
    let language = Memo::new(move |before: Option<&Language>| {
        let named = location.parameter(LANGUAGE);
        named
            .and_then(|tag| Language::of(&tag))
            .or(before.copied())
            .unwrap_or_else(of_browser)
    });
    follow(move |_| {
        let words = language.get().words();
        let document = gloo::utils::document();
        document.set_title(words.text(Text::DocumentTitle));
        if let Some(root) = document.document_element() {
            // An attribute of this name and value is always accepted.
            let _ = root.set_attribute("lang", words.code());
        }
    });
    language
}

/// Speaks a language from now on; the address remembers it.
pub fn speak(location: Location, language: Language) {
    location.replace(|address| address.with(LANGUAGE, language.words().code()));
}

/// Provides the language to every component below.
pub fn provide(language: Language) {
    provide_context(Spoken(language));
}

/// The language of the page.
pub fn use_language() -> Language {
    expect_context::<Spoken>().0
}

/// The words of the language of the page.
pub fn use_words() -> &'static dyn Words {
    use_language().words()
}

/// The first of the browser's languages that is spoken here; English where none is.
fn of_browser() -> Language {
    let tags = gloo::utils::window().navigator().languages();
    let mut spoken = tags
        .iter()
        .filter_map(|tag| Language::of(&tag.as_string()?));
    spoken.next().unwrap_or(Language::English)
}
