//! The result, said aloud once it settles.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use super::bar::line;
use crate::app::following::follow;
use crate::app::markup::{Element, html, live};
use crate::app::state::FormState;
use crate::app::use_words;

/// How long a result has to stand before it is said, in milliseconds: typing and arrow keys pass through many.
const SETTLED_AFTER: u32 = 1200;

/// A live region for screen readers, invisible.
pub fn announcement() -> Element {
    let words = use_words();
    let form = FormState::get();
    let said = RwSignal::new(String::new());
    // Replacing the pending time-out drops it, and a dropped time-out never fires.
    let pending = StoredValue::new_local(None::<Timeout>);
    follow(move |is_first| {
        let line = form.outcome.with(|outcome| line(words, outcome));
        if !is_first {
            pending.set_value(Some(Timeout::new(SETTLED_AFTER, move || said.set(line))));
        }
    });
    html("p")
        .class("visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(live(move || said.get().into()))
}
