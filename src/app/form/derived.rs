//! Quantities that follow from the answers, shown where their last part is asked.

use crate::app::markup::{Node, html, live};
use crate::app::state::FormState;
use crate::app::use_words;
use crate::patient::Field;
use crate::record;

/// The quantity derived at this field, if there is one and all its parts are known.
pub fn derived(field: Field) -> Node {
    let words = use_words();
    let form = FormState::get();
    live(move || {
        let text = form.with_patient(|patient| record::derived(words, patient, field));
        let text = text.flatten();
        text.map(|text| html("p").class("derived").child(text))
            .into()
    })
}
