//! The choice in a field with options.

/// The choice in a field with options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// "Not known" is chosen.
    NotKnown,
    /// One of the field's [`options`](afs12_clinical::patient::options).
    Option(&'static str),
}
