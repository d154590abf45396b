//! What a person reads, in every language.

mod english_words;
mod every_text;
mod plurals;
mod sentences;
mod translated;
