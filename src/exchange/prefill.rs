//! Answers that come from a record.

use crate::patient::{Entry, Field, Sheet};

/// An answer that comes from a record and not from a hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefill {
    pub field: Field,
    pub entry: Entry,
    /// ISO date of the record, YYYY-MM-DD, as far as it has one.
    pub date: Option<String>,
}

/// Every entry of a sheet as an answer from a record without a date, in the order of the contract.
pub fn prefills(sheet: &Sheet) -> Vec<Prefill> {
    let entered = Field::ALL
        .into_iter()
        .filter_map(|field| Some((field, sheet.entry(field)?)));
    let prefill = |(field, entry): (Field, &Entry)| Prefill {
        field,
        entry: entry.clone(),
        date: None,
    };
    entered.map(prefill).collect()
}
