//! When the program itself fails.

use std::panic;

/// On a panic, logs it and withdraws everything: the page then shows only its static message, never an old result.
pub fn withdraw_on_panic() {
    panic::set_hook(Box::new(|failure| {
        console_error_panic_hook::hook(failure);
        if let Some(root) = gloo::utils::document().document_element() {
            // Without the attribute the old result would stay in view; there is nobody left to tell.
            let _ = root.set_attribute("data-failed", "");
        }
    }));
}
