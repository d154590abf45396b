//! The button that prints.

use leptos::prelude::*;

use crate::app::use_words;
use crate::words::RecordText;

/// Prints, as the browser's own command does.
#[component]
pub fn PrintButton() -> impl IntoView {
    let words = use_words();
    let print = move |_| {
        // A browser that does not let the page print says so itself.
        let _ = gloo::utils::window().print();
    };
    view! {
        <button type="button" class="button" id="print" on:click=print>
            {words.record(RecordText::Print)}
        </button>
    }
}
