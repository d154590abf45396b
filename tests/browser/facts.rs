//! What the page is compared with: the library that it is made of.

pub use afs12::{draft, evidence, exchange, hazard, patient, prognosis, words};
