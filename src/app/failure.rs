//! When the program itself fails.

use std::panic;

use super::embedding::Embedding;

/// The attribute of the whole document by which style sheets leave only the static message in view.
const PROGRAM: &str = "data-program";

/// Its value once the program has failed.
const STOPPED: &str = "stopped";

/// On a panic, logs it and withdraws everything at once: the page then shows only its static message, never an old result, and a
/// page around it is told that there is none.
///
/// `page/guard.js` does the same for every other failure, such as a trap without a panic.
pub fn withdraw_on_panic() {
    let embedding = Embedding::of_address();
    panic::set_hook(Box::new(move |failure| {
        console_error_panic_hook::hook(failure);
        if let Some(root) = gloo::utils::document().document_element() {
            // Where this fails too, the trap that follows is seen from outside.
            let _ = root.set_attribute(PROGRAM, STOPPED);
        }
        embedding.withdraw();
    }));
}

/// Whether the program has failed. What it had still begun may go on: nothing of that is to be told any more.
pub fn has_failed() -> bool {
    let root = gloo::utils::document().document_element();
    root.is_some_and(|root| root.get_attribute(PROGRAM).as_deref() == Some(STOPPED))
}
