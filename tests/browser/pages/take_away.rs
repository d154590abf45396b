//! The buttons under the result.

use crate::harness::Page;

/// What is taken away from a result.
pub struct TakeAway<'p>(pub &'p Page);

impl TakeAway<'_> {
    /// Whether there is anything to take away.
    pub async fn is_offered(&self) -> bool {
        self.0.appears("#copy-note").await;
        self.0
            .value("document.getElementById('copy-note').checkVisibility()")
            .await
            == true
    }

    /// Presses the button that copies the note, and waits until the page says what came of it.
    pub async fn copy_note(&self) -> String {
        let button = self.0.appears("#copy-note").await;
        button.click().await.expect("it can be pressed");
        self.0.appears(".copied:not(:empty)").await;
        self.said().await
    }

    /// What the page says about copying.
    pub async fn said(&self) -> String {
        let said = self
            .0
            .value("document.querySelector('.copied').textContent")
            .await;
        said.as_str().expect("a text").to_owned()
    }

    /// What is in the clipboard.
    pub async fn clipboard(&self) -> String {
        let read = "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(`${e}`))";
        let text = self.0.execute_async(read, vec![]).await.expect("an answer");
        text.as_str().expect("a text").to_owned()
    }

    /// What is selected in the field that has the focus.
    pub async fn selection(&self) -> String {
        let selection =
            "(e => e.value.slice(e.selectionStart, e.selectionEnd))(document.activeElement)";
        let text = self.0.value(selection).await;
        text.as_str().expect("a text").to_owned()
    }
}
