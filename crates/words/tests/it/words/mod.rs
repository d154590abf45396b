//! The texts of every language.

mod captions;
mod english_words;
mod every_text;
mod plurals;
mod sentences;
mod translated;
