//! The evidence page.

use crate::harness::Page;
use crate::pages::Keyboard;

/// The evidence page.
pub struct EvidencePage<'p>(pub &'p Page);

impl EvidencePage<'_> {
    /// Chooses an option of `factor`, `endpoint` or `study`, by keyboard: its first letters are typed.
    pub async fn choose(&self, filter: &str, letters: &str) {
        self.0
            .value(&format!(
                "document.getElementById('evidence-{filter}').focus()"
            ))
            .await;
        Keyboard(self.0).press(letters).await;
        self.0.settle().await;
    }

    /// What the three choices show: factor, endpoint, study.
    pub async fn chosen(&self) -> [String; 3] {
        let values = "['factor', 'endpoint', 'study'].map(name => (s => s.options[s.selectedIndex].text)(document.getElementById('evidence-' + name)))";
        serde_json::from_value(self.0.value(values).await).expect("three choices")
    }

    /// How many studies and how many of the model's own rows are in the forest plot.
    pub async fn forest_rows(&self) -> [u64; 2] {
        let counts =
            "['study', 'model'].map(kind => document.querySelectorAll('.forest-' + kind).length)";
        serde_json::from_value(self.0.value(counts).await).expect("two counts")
    }

    /// The row of a study's first effect in view, as text.
    pub async fn row(&self, id: &str) -> String {
        let row = format!(
            "document.querySelector('.forest-study[data-study=\"{id}\"]')?.innerText ?? ''"
        );
        let row = self.0.value(&row).await;
        row.as_str().expect("a text").to_owned()
    }

    /// The studies listed, by id.
    pub async fn studies(&self) -> Vec<String> {
        let ids = "[...document.querySelectorAll('.studies [data-study]')].map(item => item.dataset.study)";
        serde_json::from_value(self.0.value(ids).await).expect("a list of ids")
    }

    /// Unfolds the lists that wait folded while nothing is chosen.
    pub async fn unfold(&self) {
        self.0.appears(".evidence details").await;
        self.0
            .value(
                "document.querySelectorAll('.evidence details').forEach(fold => fold.open = true)",
            )
            .await;
        self.0.appears(".studies [data-study]").await;
        self.0.appears(".cohorts [data-cohort]").await;
        self.0.appears(".forest-study").await;
    }

    /// Follows the link with this text, as by keyboard: the focus then goes on at the title.
    pub async fn follow(&self, text: &str) {
        let link = format!(
            "(link => {{ link.focus(); link.click(); }})([...document.querySelectorAll('.evidence a')].find(link => link.textContent === '{text}'))"
        );
        self.0.value(&link).await;
        self.0.appears("#evidence-title:focus").await;
    }
}
