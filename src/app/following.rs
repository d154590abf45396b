//! What is done whenever something changes.

use leptos::prelude::Effect;

/// Does something behind what is running, and again whenever a signal that it reads changes; it is told whether it is the first time.
pub fn follow(act: impl FnMut(bool) + 'static) {
    boxed(Box::new(act));
}

/// In a box, all of them have one type: an effect of each type would be code of its own.
fn boxed(mut act: Box<dyn FnMut(bool)>) {
    Effect::new(move |before: Option<()>| act(before.is_none()));
}
