//! FHIR: what a Bundle gives, what of it is refused, and what is written, by the judgement of validators that others wrote.

#![cfg(feature = "cli")]

mod bundles;
mod documentation;
mod export;
mod histories;
mod node;
mod observations;
mod references;
mod units;
mod whole_bundles;
mod words;
