//! When the program itself fails.

use std::panic;

use super::embedding::Embedding;

/// The attribute of the whole document by which style sheets leave only the static message in view.
const FAILED: &str = "data-failed";

/// On a panic, logs it and withdraws everything: the page then shows only its static message, never an old result,
/// and a page around it is told that there is none.
pub fn withdraw_on_panic() {
    let embedding = Embedding::of_address();
    panic::set_hook(Box::new(move |failure| {
        console_error_panic_hook::hook(failure);
        if let Some(root) = gloo::utils::document().document_element() {
            // Without the attribute the old result would stay in view; there is nobody left to tell.
            let _ = root.set_attribute(FAILED, "");
        }
        embedding.withdraw();
    }));
}

/// Whether the program has failed. What it had still begun may go on: nothing of that is to be told any more.
pub fn has_failed() -> bool {
    let root = gloo::utils::document().document_element();
    root.is_some_and(|root| root.has_attribute(FAILED))
}
