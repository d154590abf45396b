//! Bundles like those from hospitals, and small ones made of a few resources.

use afs12_clinical::date::Date;
use afs12_clinical::patient::{Entry, Field, Measured, Unit};
use afs12_exchange::Prefill;
use afs12_exchange::fhir::{Prefilled, RefusedBecause, read_bundle};
use serde_json::{Value, json};

/// A transaction of `urn:uuid` entries with SNOMED CT and conventional units, as written by Synthea.
pub const OUTPATIENTS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/data/fhir/outpatients.json"
));
/// A search set with absolute URLs, ICD-10 and SI units.
pub const WARD: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/data/fhir/ward.json"
));
/// Largest difference between a value read and the one expected.
const VALUE_TOLERANCE: f64 = 1e-9;

/// The current day in every test.
pub fn today() -> Date {
    Date::new(2026, 11, 23).expect("a day")
}

/// A Bundle of a woman born in 1950 and these resources.
pub fn bundle_of(resources: &[Value]) -> Value {
    let patient = json!({ "resourceType": "Patient", "id": "a", "gender": "female", "birthDate": "1950-06-15" });
    bundle_with(patient, resources)
}

/// A Bundle of a Patient and these resources.
pub fn bundle_with(patient: Value, resources: &[Value]) -> Value {
    let entries = [patient].into_iter().chain(resources.iter().cloned());
    let entries: Vec<Value> = entries
        .map(|resource| json!({ "resource": resource }))
        .collect();
    json!({ "resourceType": "Bundle", "type": "collection", "entry": entries })
}

/// Yesterday's creatinine of 100 umol/L.
pub fn creatinine() -> Value {
    json!({
        "resourceType": "Observation",
        "status": "final",
        "code": { "coding": [{ "system": "http://loinc.org", "code": "14682-9" }] },
        "subject": { "reference": "Patient/a" },
        "effectiveDateTime": "2026-11-22T08:00:00+01:00",
        "valueQuantity": { "value": 100, "unit": "umol/L", "system": "http://unitsofmeasure.org", "code": "umol/L" },
    })
}

/// A resource with other values at these paths; null removes the member.
pub fn with(resource: &Value, changes: &[(&str, Value)]) -> Value {
    let mut changed = resource.clone();
    for (path, value) in changes {
        let (parent, name) = path.rsplit_once('/').expect("a path");
        let parent = changed.pointer_mut(parent).expect("a parent");
        match value {
            Value::Null => {
                parent.as_object_mut().expect("an object").remove(name);
            }
            value => parent[name] = value.clone(),
        }
    }
    changed
}

/// The result of reading a Bundle.
pub fn read(bundle: &Value) -> Prefilled {
    read_bundle(&bundle.to_string(), today()).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// The answer that a Bundle of these resources gives for a field, besides the Patient's age and sex.
pub fn given(resources: &[Value], field: Field) -> Option<Prefill> {
    let prefilled = read(&bundle_of(resources));
    prefilled
        .prefills
        .into_iter()
        .find(|prefill| prefill.field == field)
}

/// Why the values for a field in a Bundle of these resources are refused; empty if there is none.
pub fn refused(resources: &[Value], field: Field) -> Vec<RefusedBecause> {
    let prefilled = read(&bundle_of(resources));
    let of_field = prefilled
        .refused
        .into_iter()
        .filter(|refused| refused.field == field);
    of_field.map(|refused| refused.because).collect()
}

/// Asserts that a prefill is this value in this unit on this day.
pub fn assert_measured(prefill: Option<Prefill>, value: f64, unit: Unit, date: &str) {
    let prefill = prefill.expect("an answer");
    let Entry::Measured(Measured {
        value: found,
        unit: found_unit,
    }) = prefill.entry
    else {
        panic!("{prefill:?} is no quantity");
    };
    assert!(
        (found - value).abs() < VALUE_TOLERANCE,
        "{found}, not {value}"
    );
    assert_eq!(found_unit, unit);
    assert_eq!(prefill.date.as_deref(), Some(date));
}

/// A creatinine in umol/L of another day.
pub fn creatinine_at(value: f64, date: &str) -> Value {
    with(
        &creatinine(),
        &[
            ("/valueQuantity/value", json!(value)),
            ("/effectiveDateTime", json!(date)),
        ],
    )
}

/// Why a creatinine with these changes is refused.
pub fn refusal_of(changes: &[(&str, Value)]) -> Vec<RefusedBecause> {
    let changed = with(&creatinine(), changes);
    assert_eq!(
        given(std::slice::from_ref(&changed), Field::Creatinine),
        None,
        "{changed}"
    );
    refused(&[changed], Field::Creatinine)
}
