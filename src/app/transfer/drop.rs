//! A file dropped anywhere on the page.

use leptos::ev;
use leptos::prelude::*;
use web_sys::DragEvent;

use super::open::open;
use crate::app::markup::{Element, html};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_words::TransferText;

/// Opens what is dropped, wherever that is. Gives whether a file is held over the page.
pub fn accept_drops(form: FormState) -> ReadSignal<bool> {
    let (is_held_over, hold) = signal(false);
    let over = window_event_listener(ev::dragover, move |event| {
        if holds_files(&event) {
            // Else the browser would show the file in place of the page.
            event.prevent_default();
            hold.set(true);
        }
    });
    let leave = window_event_listener(ev::dragleave, move |event| {
        // Left for another element of the page, the file is still over it.
        if event.related_target().is_none() {
            hold.set(false);
        }
    });
    let drop = window_event_listener(ev::drop, move |event| {
        hold.set(false);
        if holds_files(&event) {
            event.prevent_default();
            open(form, event.data_transfer().and_then(|held| held.files()));
        }
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        drop.remove();
    });
    is_held_over
}

fn holds_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|held| held.types());
    types.is_some_and(|types| types.iter().any(|kind| kind == "Files"))
}

/// Says that the page takes the file held over it.
pub fn drop_hint(is_held_over: ReadSignal<bool>) -> Element {
    let words = use_words();
    html("div")
        .class("drop-hint")
        .attr("aria-hidden", "true")
        .live_flag("hidden", move || !is_held_over.get())
        .child(html("p").child(words.transfer(TransferText::DropHint)))
}
