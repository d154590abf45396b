//! The result.

use serde_json::Value;

use crate::harness::Page;

/// The result panel.
pub struct ResultPanel<'p>(pub &'p Page);

impl ResultPanel<'_> {
    /// Whether there is a number.
    pub async fn is_shown(&self) -> bool {
        self.0
            .value("document.querySelector('.headline-number') !== null")
            .await
            == true
    }

    /// The headline percentage, waiting for it to appear.
    pub async fn headline(&self) -> String {
        self.text(".headline-number").await
    }

    /// The plausible range.
    pub async fn range(&self) -> String {
        self.text(".range-ends").await
    }

    /// The sentence in natural frequencies.
    pub async fn sentence(&self) -> String {
        self.text(".sentence").await
    }

    /// The counts of the legend: alive with the leg, major amputation first, death first.
    pub async fn counts(&self) -> Vec<u64> {
        self.numbers(
            "[...document.querySelectorAll('.estimate .legend-count')].map(e => Number(e.textContent))",
        )
        .await
    }

    /// How many symbols of each of the three states are drawn.
    pub async fn symbols(&self) -> Vec<u64> {
        self.numbers("['alive-with-leg', 'amputation-first', 'death-first'].map(s => (document.querySelector(`.icons .${s} .disc`).getAttribute('d').match(/M/g) ?? []).length)")
            .await
    }

    /// How many questions are not answered, in words.
    pub async fn unanswered(&self) -> String {
        self.text(".unanswered").await
    }

    /// Everything that the result says.
    pub async fn everything(&self) -> String {
        self.text("#result").await
    }

    /// The text of the first element, whether or not a small screen hides it.
    async fn text(&self, css: &str) -> String {
        let shown = self.0.text(css).await;
        if !shown.is_empty() {
            return shown;
        }
        let hidden = self
            .0
            .value(&format!("document.querySelector('{css}').textContent"))
            .await;
        hidden.as_str().expect("a text").to_owned()
    }

    async fn numbers(&self, script: &str) -> Vec<u64> {
        let list = self.0.value(script).await;
        list.as_array()
            .expect("a list")
            .iter()
            .map(|number| Value::as_u64(number).expect("a number"))
            .collect()
    }
}
