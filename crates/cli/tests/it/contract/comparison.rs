//! An estimate from a file: its shape, and its comparison with the form's.

use afs12_clinical::prognosis::{Model, estimate};
use afs12_exchange::{
    Comparison, EstimateDocument, Json, compare, estimate_schema, estimate_violations, read_json,
    read_patient,
};
use afs12_words::Language;
use serde_json::{Value, json};

fn estimate_of(patient: &str) -> Value {
    let patient = read_patient(patient).expect("a patient");
    let estimate = estimate(Model::shipped(), &patient).expect("CLTI");
    serde_json::to_value(EstimateDocument::new(
        Model::shipped(),
        &patient,
        &estimate,
        &Language::English,
    ))
    .expect("JSON")
}

fn as_json(value: &Value) -> Json {
    read_json(&value.to_string()).expect("JSON")
}

const PATIENT: &str = r#"{"rutherford": 5, "age": 72, "dialysis": false, "wifi": {"wound": 1, "ischaemia": 2, "foot_infection": 0}}"#;

/// Every place of a JSON value, as a JSON pointer.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                places(member, &format!("{at}/{name}"), into);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate().take(3) {
                places(item, &format!("{at}/{place}"), into);
            }
        }
        _ => {}
    }
}

#[test]
fn the_shape_refuses_what_the_schema_refuses() {
    let schema = jsonschema::validator_for(&estimate_schema()).expect("a schema");
    let estimate = estimate_of(PATIENT);
    assert_eq!(estimate_violations(&as_json(&estimate)), []);
    let mut all = Vec::new();
    places(&estimate, "", &mut all);
    let values = [
        json!(null),
        json!(1),
        json!(0.5),
        json!("x"),
        json!("applicable"),
        json!(true),
        json!([]),
        json!({}),
        json!([0.5]),
    ];
    let mut refused = 0;
    for place in all {
        for value in &values {
            let mut changed = estimate.clone();
            *changed.pointer_mut(&place).expect("it is there") = value.clone();
            let fits = estimate_violations(&as_json(&changed)).is_empty();
            assert_eq!(fits, schema.is_valid(&changed), "{place} = {value}");
            refused += usize::from(!fits);
        }
        if let Some((group, name)) = place.rsplit_once('/') {
            let mut changed = estimate.clone();
            if let Some(members) = changed.pointer_mut(group).and_then(Value::as_object_mut) {
                let value = members.remove(name).expect("it is there");
                assert_eq!(
                    estimate_violations(&as_json(&changed)).is_empty(),
                    schema.is_valid(&changed),
                    "without {place}"
                );
                let members = changed
                    .pointer_mut(group)
                    .and_then(Value::as_object_mut)
                    .expect("an object");
                members.insert(format!("{name}x"), value);
                assert!(
                    !estimate_violations(&as_json(&changed)).is_empty(),
                    "{place}x"
                );
            }
        }
    }
    assert!(refused > 200, "{refused}");
}

#[test]
fn a_share_lies_between_0_and_1() {
    for (afs, fits) in [
        (0.0, true),
        (1.0, true),
        (-0.01, false),
        (1.01, false),
        (71.0, false),
    ] {
        let mut estimate = estimate_of(PATIENT);
        estimate["afs"] = json!(afs);
        assert_eq!(
            estimate_violations(&as_json(&estimate)).is_empty(),
            fits,
            "{afs}"
        );
    }
}

fn compared(file: &Value, form: Option<&Value>) -> Comparison {
    compare(&as_json(file), form.map(as_json).as_ref()).expect("figures")
}

#[test]
fn the_same_estimate_is_the_same_and_another_one_is_not() {
    let estimate = estimate_of(PATIENT);
    let same = compared(&estimate, Some(&estimate));
    assert!(
        same.same_model && same.same_figures && same.same_throughout,
        "{same:?}"
    );
    assert_eq!(same.form, Some(same.file));
    assert_eq!(same.file_version, Model::shipped().version);

    let other = compared(&estimate, Some(&estimate_of(&PATIENT.replace("72", "90"))));
    assert!(
        other.same_model && !other.same_figures && !other.same_throughout,
        "{other:?}"
    );
    let none = compared(&estimate, None);
    assert!(
        none.form.is_none() && none.same_model && !none.same_figures,
        "{none:?}"
    );
}

#[test]
fn answers_that_only_a_score_counts_leave_the_figures_the_same() {
    let smoker = PATIENT.replace(
        "\"dialysis\"",
        "\"smoking\": \"current\", \"coronary_disease\": null, \"dialysis\"",
    );
    let staged = PATIENT.replace("\"wound\": 1", "\"wound\": 3");
    for patient in [smoker, staged] {
        let found = compared(&estimate_of(PATIENT), Some(&estimate_of(&patient)));
        assert!(found.same_figures, "{patient} {found:?}");
    }
    let found = compared(
        &estimate_of(PATIENT),
        Some(&estimate_of(
            &PATIENT.replace("\"wound\": 1", "\"wound\": 3"),
        )),
    );
    assert!(!found.same_throughout);
}

#[test]
fn another_model_is_another_model() {
    let estimate = estimate_of(PATIENT);
    for (name, text) in [
        ("version", "0.9.0"),
        ("released", "2020-02-02"),
        ("sha256", "0".repeat(64).as_str()),
        ("id", "other"),
    ] {
        let mut changed = estimate.clone();
        changed["model"][name] = json!(text);
        let found = compared(&changed, Some(&estimate));
        assert!(
            !found.same_model && found.same_figures && !found.same_throughout,
            "{name}"
        );
    }
}

#[test]
fn the_last_digits_of_another_machine_do_not_count() {
    let estimate = estimate_of(PATIENT);
    let mut near = estimate.clone();
    near["afs"] = json!(estimate["afs"].as_f64().expect("a number") + 1e-12);
    assert!(compared(&near, Some(&estimate)).same_throughout);
    near["afs"] = json!(estimate["afs"].as_f64().expect("a number") + 1e-6);
    assert!(!compared(&near, Some(&estimate)).same_figures);
}

#[test]
fn the_estimate_as_a_value_is_the_estimate_serialised() {
    let bare = r#"{"rutherford": 6, "age": 41}"#;
    for patient in [PATIENT, bare] {
        let patient = read_patient(patient).expect("a patient");
        let estimate = estimate(Model::shipped(), &patient).expect("CLTI");
        let document =
            EstimateDocument::new(Model::shipped(), &patient, &estimate, &Language::English);
        let serialised = serde_json::to_string(&document).expect("JSON");
        assert_eq!(Ok(document.json()), read_json(&serialised));
    }
}
