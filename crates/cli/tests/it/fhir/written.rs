//! Written Bundles, and helpers to inspect them.

use afs12_clinical::patient::{Accepts, Entry, Field, Measured, Patient, RawAnswers};
use afs12_clinical::prognosis::{Model, estimate};
use afs12_exchange::fhir::{Assessed, Instant, write_bundle};
use afs12_words::Language;
use serde_json::{Value, json};

/// The time of every Bundle.
pub const NOW: &str = "2026-11-23T07:13:41.123Z";

pub fn reference() -> Value {
    serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/reference.json"
    )))
    .expect("JSON")
}

/// A patient's entries in the contract's JSON, read without the program's reader.
pub fn raw_answers(patient: &Value) -> RawAnswers {
    let mut raw_answers = RawAnswers::default();
    for field in Field::ALL {
        let value = patient.pointer(&format!("/{}", field.path().replace('.', "/")));
        let Some(value) = value.filter(|value| !value.is_null()) else {
            continue;
        };
        let entry = match (field.accepts(), field.units()) {
            (Accepts::Quantity(_), [unit]) => Entry::Measured(Measured {
                value: value.as_f64().expect("a number"),
                unit: *unit,
            }),
            (Accepts::Quantity(_), units) => Entry::Measured(Measured {
                value: value["value"].as_f64().expect("a number"),
                unit: *units
                    .iter()
                    .find(|unit| value["unit"] == unit.code())
                    .expect("a unit"),
            }),
            (Accepts::Grade { .. }, _) => Entry::Number(value.as_f64().expect("a number")),
            (Accepts::Choice(_), _) => Entry::Word(value.as_str().expect("a word").to_owned()),
            (Accepts::YesNo, _) => Entry::YesNo(value.as_bool().expect("true or false")),
        };
        raw_answers.enter(field, entry);
    }
    raw_answers
}

pub fn bundle_at(patient: &Value, language: Language, now: &str) -> Value {
    let raw_answers = raw_answers(patient);
    let checked = Patient::from_raw_answers(&raw_answers).expect("a patient");
    let text = write_bundle(&Assessed {
        raw_answers: &raw_answers,
        patient: &checked,
        estimate: &estimate(Model::shipped(), &checked).expect("CLTI"),
        model: Model::shipped(),
        words: &language,
        languages: &Language::texts(),
        now: &Instant::parse(now).expect("a moment"),
    });
    serde_json::from_str(&text).expect("JSON")
}

pub fn bundle(patient: &Value, language: Language) -> Value {
    bundle_at(patient, language, NOW)
}

pub fn full() -> Value {
    json!({
        "rutherford": 5, "age": 72, "sex": "female", "mobility": "wheelchair",
        "creatinine": { "value": 1.4, "unit": "mg/dL" }, "egfr": 41.5, "dialysis": false, "heart_failure": true,
        "coronary_disease": true, "cerebrovascular_disease": false, "diabetes": true, "copd": true, "atrial_fibrillation": false,
        "prior_major_amputation": true, "cancer": "under-treatment",
        "height_cm": 164, "weight_kg": 61.5, "albumin": { "value": 34, "unit": "g/L" },
        "haematocrit": { "value": 0.36, "unit": "L/L" }, "white_cells": 9.1, "temperature_c": 37.2, "wound_infection": true,
        "heel_wound": false, "urgent": false,
        "lesion": {
            "level": "femoropopliteal", "patent_crural_arteries": 1, "pedal": "P1",
            "glass": { "femoropopliteal": 2, "infrapopliteal": 3, "severe_calcification": "both" },
        },
        "wifi": {
            "wound": 2, "ischaemia": 3, "foot_infection": 1, "abi": 0.42, "ankle_pressure_mmhg": 62, "toe_pressure_mmhg": 28,
            "tcpo2_mmhg": 22,
        },
        "treatment": "vein-bypass", "smoking": "former", "dyslipidaemia": true, "contralateral_lesion": true,
        "other_vascular_disease": false, "ejection_fraction": 55,
        "ankle_pressures": { "measurable": 2, "highest_mmhg": 84 }, "bollinger_below_knee": 6, "low_skeletal_muscle": false,
    })
}

pub fn minimal() -> Value {
    json!({ "rutherford": 4, "age": 40 })
}

/// Every kind of patient in every language.
pub fn bundles() -> Vec<Value> {
    let reference = reference();
    let cases = reference["patients"].as_array().expect("patients");
    let mut patients: Vec<Value> = cases.iter().map(|case| case["patient"].clone()).collect();
    patients.extend([minimal(), full()]);
    let in_every_language =
        |patient: &Value| Language::ALL.map(|language| bundle(patient, language));
    patients.iter().flat_map(in_every_language).collect()
}

pub fn resource<'a>(bundle: &'a Value, kind: &str) -> &'a Value {
    let entries = bundle["entry"].as_array().expect("entries");
    let of_kind = entries
        .iter()
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["resourceType"] == kind);
    let found: Vec<&Value> = of_kind.collect();
    assert_eq!(found.len(), 1, "{kind}");
    found[0]
}

/// Every object inside a value, including the value itself.
pub fn objects(value: &Value) -> Vec<&Value> {
    let inner: Vec<&Value> = match value {
        Value::Object(members) => members.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    let itself = value.is_object().then_some(value);
    itself
        .into_iter()
        .chain(inner.into_iter().flat_map(objects))
        .collect()
}

pub fn texts(list: &Value, member: &str) -> Vec<String> {
    let items = list.as_array().expect("a list");
    let text = |item: &Value| item[member].as_str().expect("a text").to_owned();
    items.iter().map(text).collect()
}
