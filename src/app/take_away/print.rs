//! The button that prints.

use crate::app::markup::{Element, html};
use crate::app::use_words;
use afs12_words::RecordText;

/// Prints, as the browser's own command does.
pub fn print_button() -> Element {
    html("button")
        .attr("type", "button")
        .class("button")
        .attr("id", "print")
        .on_click(|| {
            // A browser that does not let the page print says so itself.
            let _ = gloo::utils::window().print();
        })
        .child(use_words().record(RecordText::Print))
}
