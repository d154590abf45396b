//! What a reader is told about the page around.

use leptos::prelude::*;

use super::{Embedding, Receiver};
use crate::app::markup::{Element, html};
use crate::app::use_words;

/// Who is given each estimate, or why nobody is; nothing where nobody was to be.
pub fn embedding_note() -> Option<Element> {
    let words = use_words();
    let embedding = expect_context::<Embedding>();
    if !embedding.is_heard() {
        return None;
    }
    match &embedding.receiver {
        Receiver::Nobody => None,
        Receiver::Origin(origin) => {
            let note = html("p").class("embedding-note");
            Some(note.child(words.passed_to(origin)))
        }
        Receiver::Refused(named) => {
            let note = html("p")
                .class("embedding-note error")
                .attr("role", "alert");
            Some(note.child(words.not_passed(named)))
        }
    }
}
