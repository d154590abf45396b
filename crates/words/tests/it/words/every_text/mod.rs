//! Every text of a language by name, with the same arguments in every language.

pub mod about;
mod asked;
mod exchanged;
mod published;
mod said;

use std::collections::BTreeMap;
use std::fmt::Debug;

use afs12_words::Words;

/// The texts by name.
pub type Texts = BTreeMap<String, String>;

/// Every text of a language.
pub fn of(words: &dyn Words) -> Texts {
    let mut texts = Texts::new();
    said::page(words, &mut texts);
    asked::form(words, &mut texts);
    asked::validation_errors(words, &mut texts);
    asked::warnings(words, &mut texts);
    said::results(words, &mut texts);
    published::scores(words, &mut texts);
    published::evidence(words, &mut texts);
    about::about(words, &mut texts);
    exchanged::exchanged(words, &mut texts);
    texts.retain(|_, text| !text.is_empty());
    texts
}

/// Adds a text that no language may leave empty.
fn add(texts: &mut Texts, name: impl Debug, text: impl Into<String>) {
    let text = text.into();
    assert_ne!(text, "", "{name:?}");
    add_optional(texts, name, text);
}

/// Adds a text that may be empty, because not everything has one.
fn add_optional(texts: &mut Texts, name: impl Debug, text: impl Into<String>) {
    let name = format!("{name:?}");
    let before = texts.insert(name.clone(), text.into());
    assert_eq!(before, None, "{name} is added once");
}
