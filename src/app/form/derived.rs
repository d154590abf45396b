//! Quantities that follow from the answers, shown where their last part is asked.

use crate::app::markup::{Node, html, live};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::Field;
use afs12_record::derived_at;

/// The quantity derived at this field, if there is one, as long as all its parts are known.
pub fn derived(field: Field) -> Option<Node> {
    let words = use_words();
    let form = FormState::get();
    let derived = derived_at(field)?;
    let line = move || {
        let text = form.with_patient(|patient| derived(words, patient));
        let line = text.flatten();
        line.map(|line| html("p").class("derived").child(line))
    };
    Some(live(move || line().into()))
}
