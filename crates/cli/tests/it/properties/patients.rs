//! Random patients in the contract's JSON; any answer may be missing.

use std::ops::RangeInclusive;

use afs12_clinical::patient::{Accepts, Field, Patient};
use afs12_exchange::read_patient;
use proptest::prelude::*;
use proptest::strategy::Union;
use serde_json::{Map, Value, json};

/// The age from which a patient counts as old, in years: at this age the floor of mortality may apply.
const OLD: f64 = 85.0;

/// A random patient with CLTI. Half are old with nearly everything answered, where exceptions are most likely.
pub fn patient() -> impl Strategy<Value = Value> {
    let Accepts::Quantity(ages) = Field::Age.accepts() else {
        panic!("an age is a quantity");
    };
    prop_oneof![
        answering(0.5, ages.least..=ages.most),
        answering(0.95, OLD..=ages.most),
    ]
}

/// A patient within these ages with this share of the other questions answered.
fn answering(share: f64, ages: RangeInclusive<f64>) -> impl Strategy<Value = Value> {
    let answers = Field::ALL.map(|field| match field {
        Field::Rutherford => (4..=6_u8)
            .prop_map(|category| Some(json!(category)))
            .boxed(),
        Field::Age => ages.clone().prop_map(|age| Some(json!(age))).boxed(),
        _ => prop::option::weighted(share, answer(field)).boxed(),
    });
    answers.to_vec().prop_map(|answers| {
        let mut patient = json!({});
        for (field, answer) in Field::ALL.iter().zip(answers) {
            if let Some(answer) = answer {
                put(&mut patient, field.path(), answer);
            }
        }
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

/// The patient with one answer changed.
pub fn with(patient: &Value, path: &str, answer: Value) -> Value {
    let mut changed = patient.clone();
    put(&mut changed, path, answer);
    changed
}

/// The checked patient.
pub fn read(patient: &Value) -> Patient {
    read_patient(&patient.to_string())
        .unwrap_or_else(|validation_errors| panic!("{patient}: {validation_errors:?}"))
}

/// The answer with a number in a unit of its field.
pub fn quantity(field: Field, value: f64, unit: afs12_clinical::patient::Unit) -> Value {
    match field.units() {
        [_] => json!(value),
        _ => json!({ "value": value, "unit": unit.code() }),
    }
}

/// Any answer that a field accepts.
fn answer(field: Field) -> BoxedStrategy<Value> {
    match field.accepts() {
        Accepts::Quantity(range) => {
            let in_unit = range.units.iter().map(|unit| {
                let (least, most) = range.ends_in(*unit);
                let value = least..=most;
                value
                    .prop_map(move |value| quantity(field, value, *unit))
                    .boxed()
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
