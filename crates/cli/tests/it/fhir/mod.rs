//! FHIR: what a Bundle gives, what of it is refused, and what is written, by the judgement of validators that others wrote.

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
