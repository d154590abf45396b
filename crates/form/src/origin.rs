//! The origin of a prefilled answer.

use afs12_exchange::Source;

/// Where a prefilled answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The kind of source.
    pub source: Source,
    /// The date of the record, YYYY-MM-DD, if it has one.
    pub date: Option<String>,
}
