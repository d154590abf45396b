//! The built page, driven in a real browser. `make test` builds it, installs the browser and runs these.

mod access;
mod embedding;
#[path = "../words/english_words.rs"]
mod english_words;
mod facts;
mod harness;
mod pages;
mod smoke;
mod ways;
