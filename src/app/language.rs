//! The language of the page.

use leptos::prelude::*;

use crate::words::{ENGLISH, Words};

#[derive(Clone, Copy)]
struct Language(&'static dyn Words);

/// Provides the language to every component below.
pub fn provide() {
    provide_context(Language(&ENGLISH));
}

/// The language of the page.
pub fn use_words() -> &'static dyn Words {
    expect_context::<Language>().0
}
