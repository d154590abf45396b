//! The time of one complete estimate.

use std::hint::black_box;

use afs12_clinical::prognosis::{Model, estimate};
use afs12_exchange::{EstimateDocument, read_patient};
use afs12_words::Language;
use criterion::{Criterion, criterion_group, criterion_main};

const EVERY_ANSWER: &str = r#"{
    "rutherford": 5, "age": 72, "sex": "female", "mobility": "wheelchair", "creatinine": {"value": 120, "unit": "umol/L"},
    "dialysis": false, "heart_failure": true, "coronary_disease": false, "cerebrovascular_disease": false, "diabetes": true,
    "copd": false, "atrial_fibrillation": true, "prior_major_amputation": false, "cancer": "never",
    "height_cm": 164, "weight_kg": 61, "albumin": {"value": 34, "unit": "g/L"},
    "haematocrit": {"value": 36, "unit": "%"}, "white_cells": 9.1, "temperature_c": 37.2, "wound_infection": false, "heel_wound": false,
    "urgent": false, "wifi": {"ischaemia": 2, "abi": 0.5},
    "lesion": {"level": "infrapopliteal", "patent_crural_arteries": 1, "pedal": "P1",
               "glass": {"femoropopliteal": 2, "infrapopliteal": 3, "severe_calcification": "none"}},
    "treatment": "endovascular"
}"#;
/// Every question except the two required ones is open, and each of their answers is evaluated.
const NO_ANSWER: &str = r#"{"rutherford": 5, "age": 72}"#;

fn estimates(criterion: &mut Criterion) {
    let model = Model::shipped();
    for (name, json) in [
        ("every question answered", EVERY_ANSWER),
        ("every question open", NO_ANSWER),
    ] {
        let patient = read_patient(json).expect("a patient");
        let open = estimate(model, &patient).expect("CLTI").unanswered.len();
        assert_eq!(open == 0, json == EVERY_ANSWER, "{name}: {open} are open");
        criterion.bench_function(&format!("estimate, {name}"), |bencher| {
            bencher.iter(|| estimate(model, black_box(&patient)))
        });
    }
    criterion.bench_function("JSON to JSON, every question answered", |bencher| {
        bencher.iter(|| {
            let patient = read_patient(black_box(EVERY_ANSWER)).expect("a patient");
            let estimate = estimate(model, &patient).expect("CLTI");
            serde_json::to_string(&EstimateDocument::new(
                model,
                &patient,
                &estimate,
                &Language::English,
            ))
        });
    });
}

criterion_group!(benches, estimates);
criterion_main!(benches);
