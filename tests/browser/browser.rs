//! The built page, driven in real browsers. `make test` builds it, installs the browsers and runs these.

mod access;
mod embedding;
#[path = "../../crates/words/tests/it/words/english_words.rs"]
mod english_words;
mod harness;
mod pages;
mod smoke;
mod ways;

fn main() -> std::process::ExitCode {
    harness::run()
}
