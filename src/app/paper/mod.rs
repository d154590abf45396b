//! The patient's page on paper: one sheet in place of what the screen shows.

mod answers;
mod published;
mod result;
mod sheet;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::language::{self, use_language};
use super::route::{Location, Route};
use super::state::FormState;
use super::take_away::today;
use crate::record::Record;
use crate::words::Language;
use sheet::Sheet;

/// Marks the document while the sheet stands in it, so that style sheets print the sheet alone.
const MARK: &str = "data-sheet";

/// Puts the sheet into the document when printing starts, whether by the button or by the browser's own command. Nothing is built
/// before, so that typing costs nothing; what is printed is always made from the answers as they stand.
#[component]
pub fn Printout() -> impl IntoView {
    let language = use_language();
    let form = FormState::get();
    let location = Location::get();
    let on_paper = StoredValue::new_local(None::<OnPaper>);
    let listener = window_event_listener_untyped("beforeprint", move |_| {
        // The old sheet goes before the new one marks the document.
        on_paper.set_value(None);
        if location.route() == Route::Patient {
            on_paper.set_value(OnPaper::put(form, language));
        }
    });
    on_cleanup(move || listener.remove());
    // Some browsers say that printing has ended before they print: the sheet stays until the answers or the page change.
    Effect::new(move |_| {
        form.with(|_| ());
        location.route();
        on_paper.set_value(None);
    });
}

/// The sheet in the document; dropped, it leaves.
struct OnPaper {
    _sheet: UnmountHandle<<AnyView as Render>::State>,
}

impl OnPaper {
    /// Draws the sheet at once: a browser prints what stands there when the event is over.
    fn put(form: FormState, language: Language) -> Option<Self> {
        let document = gloo::utils::document();
        let record = form.with_untracked(|draft| Record::of(draft, today(), language.words()));
        let body = document.body()?;
        document.document_element()?.set_attribute(MARK, "").ok()?;
        let sheet = mount_to(body, move || {
            language::provide(language);
            view! { <Sheet record /> }.into_any()
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
