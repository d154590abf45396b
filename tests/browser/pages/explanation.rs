//! The explanation beside the result.

use crate::harness::Page;
use crate::pages::Keyboard;

/// The explanation's folded cards, by their ids.
pub struct Explanation<'p>(pub &'p Page);

impl Explanation<'_> {
    /// Unfolds a card with the keyboard: Enter on its title.
    pub async fn unfold(&self, id: &str) {
        self.enter(&format!("#{id} > summary")).await;
    }

    /// Puts the focus on an element and presses Enter.
    pub async fn enter(&self, css: &str) {
        self.0.appears(css).await;
        self.0
            .value(&format!("document.querySelector(\"{css}\").focus()"))
            .await;
        Keyboard(self.0).press("\u{E007}").await;
    }

    /// The texts of all elements that a CSS selector finds, shown or not.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let texts = self
            .0
            .value(&format!(
                "[...document.querySelectorAll('{css}')].map(e => e.textContent.trim())"
            ))
            .await;
        serde_json::from_value(texts).expect("a list of texts")
    }
}
