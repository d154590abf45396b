//! FHIR: what is read from a Bundle, what is refused, and what is written, checked with independent validators.

mod bundles;
mod contents;
mod diagnosis_codes;
mod documentation;
mod histories;
mod integrity;
mod node;
mod observations;
mod references;
mod refused_values;
mod units;
mod validity;
mod whole_bundles;
mod words;
mod written;
