//! The note for the record, into the clipboard.

use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlDocument;
use web_sys::wasm_bindgen::JsCast;

use super::day::today;
use crate::app::state::FormState;
use crate::app::use_words;
use crate::record::{Record, note};
use crate::words::RecordText;

/// A button that copies the note, and a line that says what came of it. Where the browser keeps the clipboard from the page, as it
/// does over plain HTTP, the note stands there to be copied by hand.
#[component]
pub fn CopyNote() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let said = RwSignal::new(None::<RecordText>);
    let by_hand = RwSignal::new(None::<String>);
    let forget = move || {
        said.set(None);
        by_hand.set(None);
    };
    // A note that is older than the answers must not stay.
    Effect::new(move |_| {
        form.with(|_| ());
        forget();
    });
    let copy = move |_| {
        forget();
        let record = form.with_untracked(|draft| Record::of(draft, today(), words));
        let text = note(&record, words);
        // Asked for before anything is awaited: some browsers allow it only while the button is being pressed.
        let written = written_to_clipboard(&text);
        spawn_local(async move {
            let is_written = match written {
                Some(written) => written.await.is_ok(),
                None => false,
            };
            if is_written {
                said.set(Some(RecordText::NoteCopied));
            } else {
                by_hand.set(Some(text));
            }
        });
    };
    let message = move || said.get().map(|text| words.record(text));
    view! {
        <button type="button" class="button" id="copy-note" on:click=copy>
            {words.record(RecordText::CopyNote)}
        </button>
        <p class="copied" role="status">{message}</p>
        {move || by_hand.get().map(|text| view! { <NoteByHand text said /> })}
    }
}

/// The note, selected. The browser may still let a selection be copied; else the reader presses the keys.
#[component]
fn NoteByHand(text: String, said: RwSignal<Option<RecordText>>) -> impl IntoView {
    let words = use_words();
    let area = NodeRef::<Textarea>::new();
    area.on_load(move |area| {
        request_animation_frame(move || {
            // Where the focus is refused, the text can still be selected by hand.
            let _ = area.focus();
            area.select();
            said.set(Some(match copied_selection() {
                true => RecordText::NoteCopied,
                false => RecordText::NoteSelected,
            }));
        });
    });
    view! { <textarea class="note" id="note" rows="12" readonly aria-label=words.record(RecordText::NoteTitle) node_ref=area prop:value=text></textarea> }
}

/// The promise that a text is in the clipboard; none where the browser has no clipboard for this page.
fn written_to_clipboard(text: &str) -> Option<JsFuture> {
    let clipboard = gloo::utils::window().navigator().clipboard();
    (!clipboard.is_undefined()).then(|| clipboard.write_text(text).into())
}

/// Copies what is selected, in the way of older browsers; whether it did.
fn copied_selection() -> bool {
    let document = gloo::utils::document().dyn_into::<HtmlDocument>();
    document.is_ok_and(|document| document.exec_command("copy").unwrap_or(false))
}
