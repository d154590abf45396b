//! The language of the page: the switch, and what is left in English.

use crate::facts::evidence::Published;

use crate::english_words;
use crate::harness::Page;
use crate::pages::Keyboard;

const ENTER: &str = "\u{E007}";

/// The switch in the page's head.
pub struct LanguageSwitch<'p>(pub &'p Page);

impl LanguageSwitch<'_> {
    /// Chooses a language by keyboard.
    pub async fn speak(&self, code: &str) {
        let button = format!("#speak-{code}");
        self.0.appears(&button).await;
        self.0
            .value(&format!("document.querySelector('{button}').focus()"))
            .await;
        Keyboard(self.0).press(ENTER).await;
        self.0
            .appears(&format!("{button}[aria-pressed=true]"))
            .await;
        self.0.settle().await;
    }

    /// The language that the page says it is in, what the browser calls the page, and the language marked in the switch.
    pub async fn spoken(&self) -> [String; 3] {
        self.0.appears(".languages [aria-pressed=true]").await;
        let spoken = "[document.documentElement.lang, document.title, document.querySelector('.languages [aria-pressed=true]').textContent]";
        serde_json::from_value(self.0.value(spoken).await).expect("three texts")
    }
}

/// What is left in English on a page in another language.
pub struct English<'p>(pub &'p Page);

/// Every text in view and every text of an attribute, but for what is marked as English: citations, the words of the studies, and the
/// name of the language.
const TEXTS: &str = "(() => {
    const own = element => element && !element.closest('[lang=en]:not(html), script, noscript, .failure');
    const seen = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (own(element) && (element.checkVisibility() || element.closest('select, svg, .visually-hidden'))) seen.push(walker.currentNode.data);
    }
    for (const element of document.querySelectorAll('*')) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'label', 'aria-description']) {
            if (own(element) && element.hasAttribute(name)) seen.push(element.getAttribute(name));
        }
    }
    return seen.map(text => text.trim()).filter(text => text !== '');
})()";

/// Names that are the same in every language and hold an English word.
const NAMES: [&str; 1] = ["MIT OR Apache-2.0"];

impl English<'_> {
    /// Unfolds everything that is folded, help included.
    pub async fn unfold_everything(&self) {
        self.0
            .value("document.querySelectorAll('details').forEach(fold => fold.open = true)")
            .await;
        self.0
            .value("document.querySelectorAll('.more[aria-expanded=false]').forEach(button => button.click())")
            .await;
        self.0.settle().await;
    }

    /// Refuses a page with an English text on it; `what` says which.
    ///
    /// # Panics
    /// If there is one, or if there are too few texts to have been read at all.
    pub async fn assert_none(&self, what: &str) {
        let texts: Vec<String> =
            serde_json::from_value(self.0.value(TEXTS).await).expect("a list of texts");
        assert!(texts.len() > 50, "{what} has {} texts", texts.len());
        let ids = ids();
        for text in texts {
            let without_names = ids
                .iter()
                .fold(text.clone(), |text, name| text.replace(name, ""));
            assert_eq!(
                english_words::found_in(&without_names),
                [""; 0],
                "{what}: {text}"
            );
        }
    }
}

/// The names of studies and cohorts, and the other names, longest first: some begin with another.
fn ids() -> Vec<&'static str> {
    let evidence = Published::shipped();
    let studies = evidence.studies.iter().map(|study| study.id.as_str());
    let cohorts = evidence.cohorts.iter().map(|cohort| cohort.id.as_str());
    let mut ids: Vec<&str> = studies.chain(cohorts).chain(NAMES).collect();
    ids.sort_unstable_by_key(|id| std::cmp::Reverse(id.len()));
    ids
}
