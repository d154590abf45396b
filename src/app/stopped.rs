//! The mark that the program has failed.

/// The attribute of the whole document by which style sheets leave only the static message in view.
const PROGRAM: &str = "data-program";

/// Its value once the program has failed.
const STOPPED: &str = "stopped";

/// Marks the document: only the static message stays in view.
pub fn mark() {
    if let Some(root) = gloo::utils::document().document_element() {
        // Where this fails too, the trap that follows is seen from outside.
        let _ = root.set_attribute(PROGRAM, STOPPED);
    }
}

/// Whether the program has failed. What it had still begun may go on: nothing of that is to be told any more.
pub fn is_marked() -> bool {
    let root = gloo::utils::document().document_element();
    root.is_some_and(|root| root.get_attribute(PROGRAM).as_deref() == Some(STOPPED))
}
