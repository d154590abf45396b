//! Where the focus goes.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use afs12_clinical::patient::Field;

/// The id of the input that opens a file.
pub const OPEN_ID: &str = "open-file";

/// The id of what takes the focus for a field: its text input, or its first radio.
pub fn input_id(field: Field) -> String {
    field.path().replace('.', "-")
}

/// Puts the focus on a field and brings it into view.
pub fn focus_field(field: Field) {
    let element = gloo::utils::document().get_element_by_id(&input_id(field));
    // A field in a folded group has to be unfolded first.
    let folded = element.and_then(|element| element.closest("details").ok()?);
    if let Some(details) = folded {
        // An attribute of this name and value is always accepted.
        let _ = details.set_attribute("open", "");
    }
    focus(&input_id(field));
}

/// Puts the focus on the element with an id and brings it into view.
pub fn focus(id: &str) {
    focus_with(id, &FocusOptions::new());
}

/// Puts the focus on the element with an id; the page stays where it is.
pub fn focus_in_place(id: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    focus_with(id, &options);
}

fn focus_with(id: &str, options: &FocusOptions) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus has gone from the page; there is nothing to do then.
        let _ = element.focus_with_options(options);
    }
}
