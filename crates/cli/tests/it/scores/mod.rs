//! The published models: one set of tests for all of them, then each compared with external figures.

mod basil;
mod clitical;
mod every_score;
mod panels;
mod point_scores;
mod prevent_iii;
mod sources;
mod static_table;
mod wifi;

use afs12_clinical::patient::Patient;
use afs12_clinical::scores::{self, ScoreEndpoint, Verdict};
use afs12_exchange::read_patient;
use serde_json::{Value, json};

/// A patient with every answer that any score needs.
fn complete() -> Value {
    json!({
        "rutherford": 5, "age": 71, "sex": "female", "mobility": "walks", "creatinine": { "value": 100, "unit": "umol/L" },
        "dialysis": false, "heart_failure": false, "coronary_disease": true, "cerebrovascular_disease": false, "diabetes": true,
        "cancer": "never", "height_cm": 164, "weight_kg": 61, "albumin": { "value": 34, "unit": "g/L" },
        "haematocrit": { "value": 36, "unit": "%" }, "white_cells": 7.1, "temperature_c": 37.2, "wound_infection": false,
        "urgent": false, "lesion": { "level": "infrapopliteal" }, "treatment": "vein-bypass", "smoking": "current",
        "dyslipidaemia": true, "contralateral_lesion": true, "other_vascular_disease": false, "ejection_fraction": 55,
        "ankle_pressures": { "measurable": 2, "highest_mmhg": 84 }, "bollinger_below_knee": 4, "low_skeletal_muscle": false
    })
}

fn patient(json: &Value) -> Patient {
    read_patient(&json.to_string())
        .unwrap_or_else(|validation_errors| panic!("{json}: {validation_errors:?}"))
}

/// A patient with a change at a path of the contract; `null` removes the answer.
fn with(patient: &Value, path: &str, answer: Value) -> Value {
    let mut changed = patient.clone();
    let mut place = &mut changed;
    for name in path.split('.') {
        place = &mut place[name];
    }
    *place = answer;
    changed
}

fn verdict(json: &Value, id: &str) -> Verdict {
    let mut verdicts = scores::verdicts(&patient(json)).into_iter();
    verdicts
        .find(|verdict| verdict.score.facts().id == id)
        .unwrap_or_else(|| panic!("no score {id}"))
}

/// The predicted probability of an endpoint.
fn predicted(json: &Value, id: &str, endpoint: ScoreEndpoint, months: u8) -> f64 {
    let scored = verdict(json, id)
        .scored
        .unwrap_or_else(|| panic!("{id} says nothing of {json}"));
    let mut predictions = scored.predictions.into_iter();
    let found = predictions
        .find(|prediction| (prediction.endpoint, prediction.months) == (endpoint, months));
    found
        .and_then(|prediction| prediction.value)
        .expect("a value")
}

/// Fails if two probabilities differ by more than `tolerance`.
fn assert_near(what: &str, found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() < tolerance,
        "{what}: {found} is not {expected}"
    );
}

/// The patients of the independent reference.
fn reference() -> Vec<Value> {
    let json: Value = serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/reference.json"
    )))
    .expect("JSON");
    json["patients"].as_array().expect("patients").clone()
}
