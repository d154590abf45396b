//! When the program itself fails.

use std::panic;

use super::embedding::Embedding;
use super::stopped;

/// On a panic, logs it and withdraws everything at once: the page then shows only its static message, never an old result, and a
/// page around it is told that there is none.
///
/// `page/guard.js` does the same for every other failure, such as a trap without a panic.
pub fn withdraw_on_panic() {
    let embedding = Embedding::of_address();
    panic::set_hook(Box::new(move |failure| {
        console_error_panic_hook::hook(failure);
        stopped::mark();
        embedding.withdraw();
    }));
}
