//! The form, by keyboard alone: Tab to a question, arrow keys and digits to answer it.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::Value;

use super::Form;
use crate::harness::Page;

const TAB: &str = "\u{E004}";
const RIGHT: &str = "\u{E014}";
const SPACE: &str = "\u{E00D}";
/// More than the form has stops.
const MOST_STOPS: usize = 160;

/// A hand on the keyboard.
pub struct Keyboard<'p>(pub &'p Page);

/// What has the focus.
struct Focus {
    /// `radio`, `text` or another kind.
    kind: String,
    /// The radio group's name or the text input's id.
    name: String,
    /// The values of the radio group, in order.
    options: Vec<String>,
}

impl Keyboard<'_> {
    /// Goes through the whole form with Tab and answers each question that `answers` names: by the radio group's name or the text
    /// input's id.
    ///
    /// # Panics
    /// If a question that has an answer is never reached.
    pub async fn fill(&self, answers: &[(String, String)]) {
        let mut open: Vec<&(String, String)> = answers.iter().collect();
        for _ in 0..MOST_STOPS {
            self.press(TAB).await;
            let focus = self.focus().await;
            let has_focus = |name: &str| name == focus.name || Form::input_id(name) == focus.name;
            if let Some(place) = open.iter().position(|(name, _)| has_focus(name)) {
                let (_, answer) = open.remove(place);
                self.answer(&focus, answer).await;
            }
            if open.is_empty() {
                return;
            }
        }
        panic!("not reached with Tab: {open:?}");
    }

    async fn answer(&self, focus: &Focus, answer: &str) {
        if focus.kind != "radio" {
            self.press(answer).await;
            return;
        }
        let place = focus.options.iter().position(|option| option == answer);
        let steps = place.unwrap_or_else(|| panic!("{} has no option {answer}", focus.name));
        if steps == 0 {
            self.press(SPACE).await;
        }
        for _ in 0..steps {
            self.press(RIGHT).await;
        }
    }

    /// Presses keys one after another; whatever has the focus takes them.
    pub async fn press(&self, keys: &str) {
        self.0.take_focus().await;
        let presses =
            keys.chars()
                .fold(KeyActions::new("keyboard".to_owned()), |presses, value| {
                    presses
                        .then(KeyAction::Down { value })
                        .then(KeyAction::Up { value })
                });
        self.0
            .perform_actions(presses)
            .await
            .expect("keys can be pressed");
        self.0.settle().await;
    }

    async fn focus(&self) -> Focus {
        let script = "(() => { const e = document.activeElement; return { kind: e.type || '', name: e.type === 'radio' ? e.name : e.id, \
                      options: [...document.getElementsByName(e.name || ' ')].map(i => i.value) }; })()";
        let focus = self.0.value(script).await;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Focus {
            kind: text(&focus["kind"]),
            name: text(&focus["name"]),
            options: focus["options"]
                .as_array()
                .expect("a list")
                .iter()
                .map(text)
                .collect(),
        }
    }
}
