//! The schemas agree with the program, according to an independent validator.

use std::process::Command;

use afs12_clinical::patient::Accepts;
use afs12_clinical::patient::FormGroup;
use afs12_clinical::prognosis::{Model, estimate};
use afs12_exchange::{
    EstimateDocument, NoEstimate, estimate_message, estimate_schema, height_message,
    message_schema, patient_schema, read_patient,
};
use afs12_words::Language;
use serde_json::{Value, json};

fn reference_patients() -> Vec<Value> {
    let json: Value = serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/reference.json"
    )))
    .expect("JSON");
    let cases = json["patients"].as_array().expect("patients");
    cases.iter().map(|case| case["patient"].clone()).collect()
}

#[test]
fn patients_and_their_estimates_are_valid_under_their_schemas() {
    let patient_schema =
        jsonschema::validator_for(&patient_schema(&Language::English)).expect("a schema");
    let estimate_schema = jsonschema::validator_for(&estimate_schema()).expect("a schema");
    for patient in reference_patients() {
        assert!(patient_schema.is_valid(&patient), "{patient}");
        let checked = read_patient(&patient.to_string()).expect("a patient");
        let estimate = estimate(Model::shipped(), &checked).expect("CLTI");
        let document = serde_json::to_value(EstimateDocument::new(
            Model::shipped(),
            &checked,
            &estimate,
            &Language::English,
        ))
        .expect("JSON");
        if let Err(error) = estimate_schema.validate(&document) {
            panic!("{error} in {document}");
        }
    }
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let schema = jsonschema::validator_for(&patient_schema(&Language::English)).expect("a schema");
    for (member, value, is_accepted) in [
        ("sex", json!("female"), true),
        ("sex", json!("woman"), false),
        ("sex", json!(null), true),
        ("age", json!(39.9), false),
        ("age", json!(40), true),
        ("age", json!(105), true),
        ("age", json!(105.1), false),
        ("heel_wound", json!(true), true),
        ("copd", json!("no"), false),
        ("age", json!(null), false),
        ("rutherford", json!(7), false),
        ("rutherford", json!(5.5), false),
        ("diabetes", json!("yes"), false),
        ("shoe_size", json!(43), false),
        ("height_cm", json!(220), true),
        ("height_cm", json!(220.1), false),
        (
            "creatinine",
            json!({ "value": 22.6, "unit": "mg/dL" }),
            true,
        ),
        (
            "creatinine",
            json!({ "value": 22.7, "unit": "mg/dL" }),
            false,
        ),
        (
            "creatinine",
            json!({ "value": 120, "unit": "mmol/L" }),
            false,
        ),
        ("creatinine", json!(120), false),
        ("wifi", json!({ "wound": 1, "ischaemia": 2 }), true),
        ("wifi", json!({ "wound": 4 }), false),
        (
            "wifi",
            json!({ "wound": 1, "ischaemia": 2, "foot_infection": 0 }),
            true,
        ),
        ("lesion", json!({ "glass": { "femoropopliteal": 1 } }), true),
        (
            "lesion",
            json!({ "glass": { "femoropopliteal": 1, "infrapopliteal": 4 }, "pedal": "P2" }),
            true,
        ),
        ("lesion", json!({ "length": 5 }), false),
    ] {
        let mut patient = json!({ "rutherford": 5, "age": 70 });
        patient[member] = value;
        assert_eq!(
            schema.is_valid(&patient),
            is_accepted,
            "the schema on {patient}"
        );
        assert_eq!(
            read_patient(&patient.to_string()).is_ok(),
            is_accepted,
            "the program on {patient}"
        );
    }
}

/// The ends of every range in every unit, as given in the schema, are accepted, and values slightly beyond are not.
#[test]
fn the_schema_and_the_program_agree_on_the_ends_of_every_range() {
    let schema = jsonschema::validator_for(&patient_schema(&Language::English)).expect("a schema");
    for field in FormGroup::every_field() {
        let Accepts::Quantity(range) = field.accepts() else {
            continue;
        };
        for unit in range.units {
            let (least, most) = range.ends_in(*unit);
            for (value, is_accepted) in [
                (least, true),
                (most, true),
                (least - BEYOND * most, false),
                (most + BEYOND * most, false),
            ] {
                let quantity = match range.units {
                    [_] => json!(value),
                    _ => json!({ "value": value, "unit": unit.code() }),
                };
                let patient = with(field.path(), quantity);
                assert_eq!(schema.is_valid(&patient), is_accepted, "{patient}");
                let read = read_patient(&patient.to_string());
                assert_eq!(read.is_ok(), is_accepted, "{patient}: {read:?}");
            }
        }
    }
}

/// The contract's 10-65 % and 10-60 g/L are round numbers in the other unit too.
#[test]
fn the_schema_has_the_plain_decimals_at_the_ends_in_the_other_unit() {
    let schema = patient_schema(&Language::English);
    for (quantity, unit, least, most) in [
        ("haematocrit", "L/L", 0.1, 0.65),
        ("albumin", "g/dL", 1.0, 6.0),
    ] {
        let units = schema.pointer(&format!("/properties/{quantity}/anyOf/0/oneOf"));
        let units = units.and_then(Value::as_array).expect("one shape a unit");
        let of_unit = |shape: &&Value| shape["properties"]["unit"]["const"] == unit;
        let shape = units.iter().find(of_unit).expect("the other unit");
        let value = &shape["properties"]["value"];
        assert_eq!(value["minimum"], json!(least), "{quantity}");
        assert_eq!(value["maximum"], json!(most), "{quantity}");
    }
}

/// A fraction of a range's upper end that is larger than any rounding.
const BEYOND: f64 = 1e-9;

/// A patient and one more answer, inside its group if the path has one.
fn with(path: &str, answer: Value) -> Value {
    let mut patient = json!({ "rutherford": 5, "age": 72 });
    match path.split_once('.') {
        Some((group, name)) => patient[group][name] = answer,
        None => patient[path] = answer,
    }
    patient
}

#[test]
fn the_command_line_prints_both() {
    for (document, title) in [("patient", "Patient"), ("estimate", "Estimate")] {
        let output = Command::new(env!("CARGO_BIN_EXE_afs12"))
            .args(["schema", document])
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(0));
        let schema: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(schema["title"], title);
    }
}

#[test]
fn the_schema_of_messages_in_the_documentation_is_that_of_the_program() {
    let documented: Value = serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/embedding.schema.json"
    )))
    .expect("JSON");
    let rewrite = "cargo run -- schema message > docs/embedding.schema.json";
    assert!(
        documented == message_schema(),
        "the schema has changed: {rewrite}"
    );
}

#[test]
fn the_schema_of_messages_accepts_what_is_posted_and_nothing_else() {
    let schema = jsonschema::validator_for(&message_schema()).expect("a schema");
    let parsed = |message: &str| serde_json::from_str::<Value>(message).expect("JSON");
    assert!(schema.is_valid(&parsed(&height_message(2314))));
    for (reason, name) in [
        (NoEstimate::Waiting, "waiting"),
        (NoEstimate::Withdrawn, "withdrawn"),
        (NoEstimate::NotClti, "not-clti"),
    ] {
        let message = parsed(&estimate_message(Err(reason)));
        assert_eq!(
            message,
            json!({ "type": "afs12:estimate", "version": 2, "estimate": null, "reason": name })
        );
        assert!(schema.is_valid(&message), "{message}");
    }
    for patient in reference_patients() {
        let checked = read_patient(&patient.to_string()).expect("a patient");
        let estimate = estimate(Model::shipped(), &checked).expect("CLTI");
        let message = parsed(&estimate_message(Ok(EstimateDocument::new(
            Model::shipped(),
            &checked,
            &estimate,
            &Language::English,
        ))));
        assert!(schema.is_valid(&message), "{message}");
        let mut both = message.clone();
        both["reason"] = json!("withdrawn");
        assert!(!schema.is_valid(&both), "an estimate and a reason for none");
    }
    for wrong in [
        json!({ "type": "afs12:estimate", "version": 2, "estimate": null, "reason": null }),
        json!({ "type": "afs12:estimate", "version": 2, "estimate": { "afs": 0.7 }, "reason": null }),
        json!({ "type": "afs12:estimate", "version": 1, "estimate": null, "reason": "waiting" }),
        json!({ "type": "afs12:estimate", "version": 2, "estimate": null, "reason": "because" }),
        json!({ "type": "afs12:height", "version": 2, "height": -1 }),
        json!({ "type": "afs12:height", "version": 2, "height": 100, "patient": {} }),
        json!({ "type": "afs12:patient", "version": 2 }),
    ] {
        assert!(!schema.is_valid(&wrong), "{wrong}");
    }
}
