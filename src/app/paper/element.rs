//! Elements of the sheet. It is drawn once and never follows anything, so it needs no view of its own for each of its parts, which
//! would weigh several times as much in the page.

use web_sys::Element;

/// Puts an element at the end of another; `class` and `text` may be empty. The text is never read as HTML.
pub fn put(parent: &Element, tag: &str, class: &str, text: &str) -> Element {
    let element = gloo::utils::document()
        .create_element(tag)
        .expect("the names of HTML elements are accepted");
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    parent
        .append_child(&element)
        .expect("an element takes another");
    element
}

/// Puts a list with a line for each text; nothing where there is none.
pub fn put_list(parent: &Element, class: &str, texts: &[String]) {
    if texts.is_empty() {
        return;
    }
    let list = put(parent, "ul", class, "");
    for text in texts {
        put(&list, "li", "", text);
    }
}
