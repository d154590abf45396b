//! The patient's page on paper: one sheet in place of what the screen shows.

mod answers;
mod conclusion;
mod sheet;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;

use super::following::follow;
use super::language::{self, use_language};
use super::markup::{Element, Node, html};
use super::route::{Location, Route};
use super::state::FormState;
use super::today::today;
use afs12_clinical::prognosis::Model;
use afs12_record::Record;
use afs12_words::Language;

/// Marks the document while the sheet stands in it, so that style sheets print the sheet alone.
const MARK: &str = "data-sheet";

/// Puts the sheet into the document when printing starts, whether by the button or by the browser's own command. Nothing is built
/// before, so that typing costs nothing; what is printed is always made from the answers as they stand.
pub fn follow_printing() {
    let language = use_language();
    let form = FormState::get();
    let location = Location::get();
    let on_paper = StoredValue::new_local(None::<OnPaper>);
    let listener = window_event_listener_untyped("beforeprint", move |_| {
        // The old sheet takes its mark with it, so it goes first.
        on_paper.set_value(None);
        if untrack(|| location.route()) == Route::Patient {
            on_paper.set_value(OnPaper::put(form, language));
        }
    });
    on_cleanup(move || listener.remove());
    // Some browsers say that printing has ended before they print: the sheet stays until the answers or the page change.
    follow(move |_| {
        form.with(|_| ());
        location.route();
        on_paper.set_value(None);
    });
}

/// The sheet in the document; dropped, it leaves.
struct OnPaper {
    _sheet: UnmountHandle<<Node as Render>::State>,
}

impl OnPaper {
    /// Draws the sheet at once: a browser prints what stands there when the event is over.
    fn put(form: FormState, language: Language) -> Option<Self> {
        let document = gloo::utils::document();
        let words = language.words();
        let record =
            form.with_untracked(|draft| Record::of(draft, Model::shipped(), today(), words));
        let body = document.body()?;
        document.document_element()?.set_attribute(MARK, "").ok()?;
        let sheet = mount_to(body, move || {
            language::provide(language);
            Node::from(sheet::sheet(&record, words))
        });
        Some(OnPaper { _sheet: sheet })
    }
}

impl Drop for OnPaper {
    fn drop(&mut self) {
        if let Some(root) = gloo::utils::document().document_element() {
            // Removing an attribute of this name never fails.
            let _ = root.remove_attribute(MARK);
        }
    }
}

/// A list with a line for each text; nothing where there is none.
fn list(class: &'static str, texts: &[String]) -> Option<Element> {
    let lines = texts.iter().map(|text| html("li").child(text.clone()));
    (!texts.is_empty()).then(|| html("ul").class(class).children(lines))
}
