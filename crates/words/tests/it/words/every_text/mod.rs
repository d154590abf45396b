//! Every text of a language, each under a name, with the same arguments in every language.

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

/// Everything that a language says.
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

fn add(texts: &mut Texts, name: impl Debug, text: impl Into<String>) {
    let name = format!("{name:?}");
    let before = texts.insert(name.clone(), text.into());
    assert_eq!(before, None, "{name} is named once");
}
