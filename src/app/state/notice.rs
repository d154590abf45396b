//! What there is to say about a file, a link or an emptied form.

use afs12_clinical::patient::Field;
use afs12_exchange::fhir::{RefusedBecause, RefusedValue};
use afs12_exchange::{Json, Source, Unreadable};
use afs12_form::Filled;

/// Something to say at the top of the form.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The form was emptied and can be had back.
    Cleared,
    /// Answers were taken over; what was not, is listed.
    Taken {
        source: Source,
        taken: usize,
        kept: Vec<Field>,
        refused: Vec<RefusedValue>,
    },
    /// A file, or without its name a link, was not taken over.
    NotTaken {
        file: Option<String>,
        why: Unreadable,
    },
    /// An estimate was opened.
    Estimate { file: String, json: Json },
    /// The address has a patient where a server can read it.
    QueryRefused,
}

impl Notice {
    /// Answers were taken over.
    pub fn taken(source: Source, filled: Filled, mut refused: Vec<RefusedValue>) -> Self {
        let by_field = filled.refused.into_iter().filter_map(|validation_error| {
            Some(RefusedValue {
                field: validation_error.field()?,
                date: None,
                because: RefusedBecause::NotAccepted(validation_error.reason),
            })
        });
        refused.extend(by_field);
        Notice::Taken {
            source,
            taken: filled.taken,
            kept: filled.kept,
            refused,
        }
    }

    /// A file, or without its name a link, was not taken over.
    pub fn not_taken(file: Option<String>, why: Unreadable) -> Self {
        Notice::NotTaken { file, why }
    }
}
