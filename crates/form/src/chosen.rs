//! What is chosen in a field with options.

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// It is said to be not known.
    NotKnown,
    /// One of the field's [`options`](afs12_clinical::patient::options).
    Option(&'static str),
}
