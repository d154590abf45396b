//! A part of a page that is drawn only while it is unfolded.

use leptos::prelude::*;

use crate::app::markup::{Element, Node, html, live};

/// A fold under a title. The evidence has thousands of figures: what is folded is not in the document.
pub fn fold(
    class: &'static str,
    title: impl Into<Node>,
    is_open: bool,
    content: impl Fn() -> Node + Send + 'static,
) -> Element {
    let open = RwSignal::new(is_open);
    html("details")
        .class(class)
        .live_flag("open", move || open.get())
        .on("toggle", move |event| {
            let details: web_sys::Element = event_target(&event);
            let is_open = details.has_attribute("open");
            if open.get_untracked() != is_open {
                open.set(is_open);
            }
        })
        .child(html("summary").child(title))
        .child(live(move || open.get().then(&content).into()))
}
