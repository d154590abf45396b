//! A text into the clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use crate::app::following::follow;
use crate::app::markup::{Element, Node, group, html, live};
use crate::app::state::FormState;

/// What a button that copies is called and says.
#[derive(Clone, Copy)]
pub struct Copying {
    /// The id of the button.
    pub id: &'static str,
    /// The id of the text, where it has to be copied by hand.
    pub text_id: &'static str,
    /// The button.
    pub button: &'static str,
    /// Names the text.
    pub title: &'static str,
    /// Said once the text is in the clipboard.
    pub copied: &'static str,
    /// Said where the browser keeps the clipboard from the page: the text stands below, selected.
    pub selected: &'static str,
    /// Lines shown of the text.
    pub rows: u32,
}

/// Makes a text of the form as it stands.
pub type MakeText = Box<dyn Fn() -> String + Send>;

/// A button that copies what `make` makes of the form, and a line that says what came of it. Where the browser keeps the clipboard from
/// the page, as it does over plain HTTP, the text stands there to be copied by hand.
pub fn copy_button(copying: Copying, make: MakeText) -> Node {
    let form = FormState::get();
    let said = RwSignal::new("");
    let by_hand = RwSignal::new(None::<String>);
    let forget = move || {
        said.maybe_update(|said| !std::mem::take(said).is_empty());
        by_hand.maybe_update(|text| text.take().is_some());
    };
    // What was made of other answers must not stay.
    follow(move |_| {
        form.with(|_| ());
        forget();
    });
    let copy = move || {
        forget();
        let text = make();
        // Asked for before anything is awaited: some browsers allow it only while the button is being pressed.
        let written = written_to_clipboard(&text);
        spawn_local(async move {
            let is_written = match written {
                Some(written) => written.await.is_ok(),
                None => false,
            };
            if is_written {
                said.set(copying.copied);
            } else {
                by_hand.set(Some(text));
            }
        });
    };
    let button = html("button")
        .attr("type", "button")
        .class("button")
        .attr("id", copying.id)
        .on_click(copy)
        .child(copying.button);
    let message = html("p")
        .class("copied")
        .attr("role", "status")
        .child(live(move || said.get().into()));
    let text = live(move || by_hand.get().map(|text| area(copying, text, said)).into());
    group([button.into(), message.into(), text])
}

/// The text, selected. The browser may still let a selection be copied; else the reader presses the keys.
fn area(copying: Copying, text: String, said: RwSignal<&'static str>) -> Element {
    request_animation_frame(move || {
        let area = gloo::utils::document().get_element_by_id(copying.text_id);
        let area = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
        // Where the answers have changed meanwhile, there is nothing to copy any more.
        if let Some(area) = area {
            // Where the focus is refused, the text can still be selected by hand.
            let _ = area.focus();
            area.select();
            said.set(match copied_selection() {
                true => copying.copied,
                false => copying.selected,
            });
        }
    });
    html("textarea")
        .class("note")
        .attr("id", copying.text_id)
        .attr("rows", copying.rows.to_string())
        .attr("readonly", "")
        .attr("aria-label", copying.title)
        .live_property("value", move || text.clone())
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
