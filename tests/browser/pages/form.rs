//! The form, by mouse or touch.

use crate::harness::Page;

/// The form. Fields are named by their path in the data contract.
pub struct Form<'p>(pub &'p Page);

impl Form<'_> {
    /// The id of a field's input.
    pub fn input_id(field: &str) -> String {
        field.replace('.', "-")
    }

    /// Gives the two required answers.
    pub async fn answer_required(&self, rutherford: &str, age: &str) {
        self.choose("rutherford", rutherford).await;
        self.type_into("age", age).await;
    }

    /// Chooses an option of a field: a grade, a word of the contract, `yes`, `no` or `not-known`.
    pub async fn choose(&self, field: &str, option: &str) {
        self.click(&format!(
            "label:has(input[name='{field}'][value='{option}'])"
        ))
        .await;
    }

    /// Replaces the text of a quantity's field.
    pub async fn type_into(&self, field: &str, text: &str) {
        let css = format!("#{}", Self::input_id(field));
        let input = self.0.appears(&css).await;
        // WebKit's driver takes no field that stands beneath the bar at the page's end, and no empty text.
        let centre =
            format!("document.querySelector('{css}').scrollIntoView({{ block: 'center' }})");
        self.0.value(&centre).await;
        input.clear().await.expect("a field can be cleared");
        if !text.is_empty() {
            input
                .send_keys(text)
                .await
                .expect("a field can be typed into");
        }
        self.0.settle().await;
    }

    /// Chooses the unit of a quantity.
    pub async fn choose_unit(&self, field: &str, unit: &str) {
        self.choose(&format!("{field}-unit"), unit).await;
    }

    /// Says that a quantity is not known.
    pub async fn say_not_known(&self, field: &str) {
        self.click(&format!("#{}-not-known", Self::input_id(field)))
            .await;
    }

    /// What stands in a quantity's field.
    pub async fn typed(&self, field: &str) -> String {
        let value = self
            .0
            .value(&format!(
                "document.getElementById('{}').value",
                Self::input_id(field)
            ))
            .await;
        value.as_str().expect("a text").to_owned()
    }

    /// What stands under a field: error, warnings, derived values.
    pub async fn notes(&self, field: &str) -> String {
        self.0
            .text(&format!("#{}-notes", Self::input_id(field)))
            .await
    }

    /// The error under a field, waiting for it to appear.
    pub async fn error(&self, field: &str) -> String {
        self.0
            .text(&format!("#{}-notes .error", Self::input_id(field)))
            .await
    }

    /// How many radio buttons are chosen and inputs filled, those for units apart.
    pub async fn filled(&self) -> u64 {
        let count = "[...document.querySelectorAll('input')].filter(i => i.type === 'radio' ? i.checked && !i.name.endsWith('-unit') : i.value !== '').length";
        self.0.value(count).await.as_u64().expect("a count")
    }

    /// Unfolds the questions that serve the published scores only.
    pub async fn unfold_scores(&self) {
        self.click(".folded > summary").await;
    }

    /// Empties the form.
    pub async fn new_patient(&self) {
        self.click(".new-patient").await;
    }

    async fn click(&self, css: &str) {
        let element = self.0.appears(css).await;
        // As a person would: what is to be touched is brought clear of what stays at the bottom.
        let args = vec![serde_json::to_value(&element).expect("an element")];
        self.0
            .execute("arguments[0].scrollIntoView({ block: 'center' })", args)
            .await
            .expect("it scrolls");
        element
            .click()
            .await
            .unwrap_or_else(|error| panic!("{css} takes no click: {error}"));
        self.0.settle().await;
    }
}
