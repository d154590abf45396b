//! The published models beside the result.

use std::collections::BTreeMap;

use crate::harness::Page;

/// The panel of published models.
pub struct ScoresPanel<'p>(pub &'p Page);

impl ScoresPanel<'_> {
    /// The scores with a prediction, by their name in the contract, each once.
    pub async fn shown(&self) -> Vec<String> {
        let ids = "[...new Set([...document.querySelectorAll('.score-row[data-score]')].map(row => row.dataset.score))]";
        let ids = self.0.value(ids).await;
        serde_json::from_value(ids).expect("a list of names")
    }

    /// The scores without a prediction, and why.
    pub async fn silent(&self) -> BTreeMap<String, String> {
        let reasons = "Object.fromEntries([...document.querySelectorAll('.not-applicable [data-score]')]\
                       .map(line => [line.dataset.score, line.querySelector('summary').textContent]))";
        let reasons = self.0.value(reasons).await;
        serde_json::from_value(reasons).expect("names and reasons")
    }

    /// The headings of the panels, in order.
    pub async fn headings(&self) -> Vec<String> {
        let headings = self
            .0
            .value(
                "[...document.querySelectorAll('.panel h4')].map(heading => heading.textContent)",
            )
            .await;
        serde_json::from_value(headings).expect("a list of headings")
    }

    /// The rows of a score, as text.
    pub async fn rows(&self, id: &str) -> Vec<String> {
        let rows = format!(
            "[...document.querySelectorAll(\".score-row[data-score='{id}'] summary\")].map(row => row.textContent)"
        );
        serde_json::from_value(self.0.value(&rows).await).expect("a list of rows")
    }
}
