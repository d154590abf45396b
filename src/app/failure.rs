//! When the program itself fails.

use std::panic;

/// On a panic, logs it and withdraws everything at once: the page then shows only its static message, never an old result.
///
/// `page/guard.js` does the same for every other failure, such as a trap without a panic.
pub fn withdraw_on_panic() {
    panic::set_hook(Box::new(|failure| {
        console_error_panic_hook::hook(failure);
        if let Some(root) = gloo::utils::document().document_element() {
            // Where this fails too, the trap that follows is seen from outside.
            let _ = root.set_attribute("data-program", "stopped");
        }
    }));
}
