//! What a reader is told about the page around.

use leptos::prelude::*;

use super::{Embedding, Receiver};
use crate::app::use_words;

/// Who is given each estimate, or why nobody is; nothing where nobody was to be.
#[component]
pub fn EmbeddingNote() -> impl IntoView {
    let words = use_words();
    let embedding = expect_context::<Embedding>();
    if !embedding.is_heard() {
        return None;
    }
    match &embedding.receiver {
        Receiver::Nobody => None,
        Receiver::Origin(origin) => {
            Some(view! { <p class="embedding-note">{words.passed_to(origin)}</p> }.into_any())
        }
        Receiver::Refused(named) => Some(
            view! { <p class="embedding-note error" role="alert">{words.not_passed(named)}</p> }
                .into_any(),
        ),
    }
}
