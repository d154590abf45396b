//! Reads patients, one a line, and prints how many microseconds each full estimate took: from the contract's JSON to the contract's JSON.

#![forbid(unsafe_code)]

use std::io::stdin;
use std::time::Instant;

use afs12_exchange::{EstimateDocument, read_patient};
use afs12_clinical::prognosis::{Model, estimate};
use afs12_words::Language;

fn main() {
    let model = Model::shipped();
    for line in stdin().lines() {
        let line = line.expect("the input can be read");
        let started = Instant::now();
        let patient = read_patient(&line).expect("a patient");
        let estimate = estimate(model, &patient).expect("CLTI");
        let document = serde_json::to_string(&EstimateDocument::new(
            model,
            &patient,
            &estimate,
            &Language::English,
        ));
        let took = started.elapsed();
        assert!(document.is_ok());
        println!("{}", took.as_secs_f64() * 1e6);
    }
}
