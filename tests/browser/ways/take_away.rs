//! The note for the record, from the button to the clipboard.

use crate::harness::{Options, Site, test, with_page};
use crate::pages::{Form, ResultPanel, TakeAway};

const SPOKEN: Options = Options {
    site: Site::Served,
    path: "#lang=en",
    languages: "en-US,en",
    size: (1280, 800),
};

const NO_CLIPBOARD: &str =
    "Object.defineProperty(navigator, 'clipboard', { value: undefined }) && 0";

test!(
    CHROMIUM,
    the_note_reaches_the_clipboard_and_the_page_says_so
);
fn the_note_reaches_the_clipboard_and_the_page_says_so() {
    with_page(SPOKEN, async |page| {
        page.permit(&["clipboardReadWrite", "clipboardSanitizedWrite"])
            .await;
        let (form, take_away) = (Form(page), TakeAway(page));
        assert!(!take_away.is_offered().await);
        form.answer_required("5", "72").await;
        assert!(take_away.is_offered().await);
        assert!(take_away.copy_note().await.contains("is copied"));
        let note = take_away.clipboard().await;
        let headline = ResultPanel(page).headline().await;
        assert!(
            note.contains(&headline) && note.contains("Age: 72 years"),
            "{note}"
        );
        page.screenshot("take-away").await;
        form.type_into("age", "73").await;
        assert_eq!(take_away.said().await, "");
    });
}

test!(
    EVERY_ENGINE,
    without_a_clipboard_the_browser_copies_the_selection
);
fn without_a_clipboard_the_browser_copies_the_selection() {
    with_page(SPOKEN, async |page| {
        page.value(NO_CLIPBOARD).await;
        Form(page).answer_required("5", "72").await;
        let take_away = TakeAway(page);
        assert!(take_away.copy_note().await.contains("is copied"));
        assert!(take_away.selection().await.contains("Age: 72 years"));
    });
}

test!(
    EVERY_ENGINE,
    where_nothing_may_copy_the_note_is_selected_and_the_page_names_the_keys
);
fn where_nothing_may_copy_the_note_is_selected_and_the_page_names_the_keys() {
    with_page(SPOKEN, async |page| {
        page.value(NO_CLIPBOARD).await;
        page.value("document.execCommand = () => false").await;
        let (form, take_away) = (Form(page), TakeAway(page));
        form.answer_required("5", "72").await;
        assert!(take_away.copy_note().await.contains("Ctrl+C"));
        let note = take_away.selection().await;
        assert!(
            note.starts_with("afs12") && note.contains("Age: 72 years") && note.contains("SHA-256"),
            "{note}"
        );
        page.screenshot("take-away-by-hand").await;
        form.type_into("age", "73").await;
        assert_eq!(
            page.value("document.getElementById('note')").await,
            serde_json::Value::Null
        );
    });
}

test!(CHROMIUM, a_note_is_not_offered_without_a_result);
fn a_note_is_not_offered_without_a_result() {
    with_page(SPOKEN, async |page| {
        let (form, take_away) = (Form(page), TakeAway(page));
        form.answer_required("5", "72").await;
        form.type_into("age", "9").await;
        assert!(!take_away.is_offered().await);
        form.type_into("age", "72").await;
        form.choose("rutherford", "3").await;
        assert!(take_away.is_offered().await);
    });
}
