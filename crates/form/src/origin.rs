//! The origin of a prefilled answer.

use afs12_exchange::Source;

/// Where a prefilled answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What it was read from.
    pub source: Source,
    /// ISO date of the record, YYYY-MM-DD, as far as it has one.
    pub date: Option<String>,
}
