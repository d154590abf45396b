//! The options of the questions that are answered by choosing.

use afs12_clinical::patient::AnyChoice;

/// The texts of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionText {
    /// The option.
    pub label: &'static str,
    /// A short explanation below it; empty if the label is clear without one.
    pub caption: &'static str,
}

impl OptionText {
    /// Returns an option without a caption.
    pub const fn of(label: &'static str) -> Self {
        OptionText { label, caption: "" }
    }

    /// Returns the same option with a caption.
    pub const fn caption(self, caption: &'static str) -> Self {
        OptionText { caption, ..self }
    }
}

/// What a language calls the options.
pub trait OptionWords {
    /// Returns the texts of a choice.
    fn choice(&self, choice: AnyChoice) -> OptionText;

    /// Returns "Yes" or "No".
    fn yes_no(&self, is_yes: bool) -> &'static str;
}
