//! Random patients, as the contract's JSON: any answer may be missing.

use afs12::exchange::read_patient;
use afs12::patient::{Accepts, Field, Patient};
use proptest::prelude::*;
use proptest::strategy::Union;
use serde_json::{Map, Value, json};

/// A random patient with CLTI.
pub fn patient() -> impl Strategy<Value = Value> {
    let inputs: Vec<Field> = Field::ALL
        .into_iter()
        .filter(|field| !field.path().starts_with("wifi"))
        .collect();
    let answers: Vec<_> = inputs
        .iter()
        .map(|field| proptest::option::of(answer(*field)))
        .collect();
    let required = (4..=6_u8, 40.0..=100.0_f64);
    (answers, required).prop_map(move |(answers, (rutherford, age))| {
        let mut patient = json!({});
        for (field, answer) in inputs.iter().zip(answers) {
            if let Some(answer) = answer {
                put(&mut patient, field.path(), answer);
            }
        }
        put(&mut patient, "rutherford", json!(rutherford));
        put(&mut patient, "age", json!(age));
        complete_glass(&mut patient);
        patient
    })
}

/// Puts an answer at a path of the contract.
pub fn put(patient: &mut Value, path: &str, answer: Value) {
    let mut place = patient;
    for name in path.split('.') {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[name];
    }
    *place = answer;
}

/// The patient with another answer.
pub fn with(patient: &Value, path: &str, answer: Value) -> Value {
    let mut changed = patient.clone();
    put(&mut changed, path, answer);
    changed
}

/// The checked patient.
pub fn read(patient: &Value) -> Patient {
    read_patient(&patient.to_string()).unwrap_or_else(|refusals| panic!("{patient}: {refusals:?}"))
}

fn answer(field: Field) -> BoxedStrategy<Value> {
    match field.accepts() {
        Accepts::Quantity(range) => {
            let in_unit = range.units.iter().map(|unit| {
                let (least, most) = range.shown_in(*unit);
                let (code, is_alone) = (unit.code(), range.units.len() == 1);
                let value = (least..=most).prop_map(move |value| {
                    if is_alone {
                        json!(value)
                    } else {
                        json!({ "value": value, "unit": code })
                    }
                });
                value.boxed()
            });
            Union::new(in_unit).boxed()
        }
        Accepts::Grade { least, most } => (least..=most).prop_map(|grade| json!(grade)).boxed(),
        Accepts::Choice(codes) => proptest::sample::select(codes)
            .prop_map(|code| json!(code))
            .boxed(),
        Accepts::YesNo => any::<bool>().prop_map(|yes| json!(yes)).boxed(),
    }
}

/// GLASS needs both grades, and not both 0: without that it is taken out.
fn complete_glass(patient: &mut Value) {
    let glass = &patient["lesion"]["glass"];
    let grades = [&glass["femoropopliteal"], &glass["infrapopliteal"]].map(Value::as_u64);
    let is_whole = matches!(grades, [Some(a), Some(b)] if a + b > 0);
    if let (false, Some(lesion)) = (is_whole, patient["lesion"].as_object_mut()) {
        lesion.remove("glass");
    }
}
