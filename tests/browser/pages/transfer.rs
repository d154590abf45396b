//! Files, links, prefilled answers and undo.

use serde_json::{Value, json};

use crate::harness::Page;

/// What goes in and out of the page.
pub struct Transfer<'p>(pub &'p Page);

/// Keeps what the page would have saved, and saves nothing.
const CATCH: &str = "window.caught = []; \
    const make = URL.createObjectURL; \
    URL.createObjectURL = blob => { window.blob = blob; return make(blob); }; \
    HTMLAnchorElement.prototype.click = function() { const name = this.download; \
        window.blob.text().then(text => window.caught.push([name, text])); };";

/// A drop of files anywhere on the page, with what comes before it.
const DROP: &str = "const held = new DataTransfer(); \
    for (const [name, text] of arguments[0]) held.items.add(new File([text], name)); \
    for (const kind of arguments[1]) document.querySelector('.masthead, body').dispatchEvent(\
        new DragEvent(kind, { dataTransfer: held, bubbles: true, cancelable: true }));";

impl Transfer<'_> {
    /// Chooses a file with this content by the button; whatever comes of it is said.
    pub async fn open(&self, name: &str, content: impl AsRef<[u8]>) {
        let file = self.0.file(name, content.as_ref());
        let input = self.0.appears("#open-file").await;
        let path = file.to_str().expect("a path in UTF-8");
        input.send_keys(path).await.expect("it takes a file");
        self.0.settle().await;
        self.0.appears(".notice").await;
    }

    /// Drops files, by name and content, anywhere on the page.
    pub async fn drop(&self, files: &[(&str, &str)]) {
        self.drag(files, &["dragover", "drop"]).await;
        self.0.appears(".notice").await;
    }

    /// Sends the events of a drag.
    pub async fn drag(&self, files: &[(&str, &str)], events: &[&str]) {
        self.0.appears("[data-program=running]").await;
        let arguments = vec![json!(files), json!(events)];
        self.0.execute(DROP, arguments).await.expect("it drags");
        self.0.settle().await;
    }

    /// Presses the button that saves `patient`, `estimate` or `fhir`; gives the file's name and content.
    pub async fn saved(&self, what: &str) -> (String, String) {
        self.0.execute(CATCH, vec![]).await.expect("it catches");
        self.press(&format!("save-{what}")).await;
        let caught = self.0.execute_async(
            "const done = arguments[0]; const look = () => window.caught.length ? done(window.caught[0]) : setTimeout(look, 20); look();",
            vec![],
        );
        let caught = caught.await.expect("something is saved");
        serde_json::from_value(caught).expect("a name and a text")
    }

    /// Presses the button with an id.
    pub async fn press(&self, id: &str) {
        self.press_at(&format!("#{id}")).await;
    }

    /// Presses the first button that a CSS selector finds.
    pub async fn press_at(&self, css: &str) {
        let button = self.0.appears(css).await;
        let arguments = vec![serde_json::to_value(&button).expect("an element")];
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        self.0.execute(script, arguments).await.expect("it scrolls");
        button
            .click()
            .await
            .unwrap_or_else(|error| panic!("{css} takes no click: {error}"));
        self.0.settle().await;
    }

    /// What is said at the top of the form; empty where nothing is.
    pub async fn notice(&self) -> String {
        self.0.appears(".notices").await;
        let text = self
            .0
            .value("document.querySelector('.notices').innerText")
            .await;
        text.as_str().expect("a text").to_owned()
    }

    /// How many answers are marked as prefilled.
    pub async fn marks(&self) -> u64 {
        let count = self
            .0
            .value("document.querySelectorAll('p.prefilled').length")
            .await;
        count.as_u64().expect("a count")
    }

    /// Everything that the form holds: every input's value or choice.
    pub async fn form(&self) -> Value {
        let script = "[...document.querySelectorAll('.form input:not([type=file])')].map(i => i.type === 'radio' ? i.checked : i.value)";
        self.0.value(script).await
    }

    /// The address's hash.
    pub async fn hash(&self) -> String {
        self.0
            .value("location.hash")
            .await
            .as_str()
            .expect("a hash")
            .to_owned()
    }
}
