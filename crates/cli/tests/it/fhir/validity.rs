//! Written Bundles are valid according to two independent validators.

use afs12_words::Language;
use serde_json::{Value, json};

use crate::fhir::node;
use crate::fhir::written::{bundle, bundles, full};

#[test]
fn both_validators_accept_every_patient_in_every_language() {
    let bundles = bundles();
    let faults = node::run("validate-fhir.mjs", &json!(bundles));
    let faults = faults.as_array().expect("a list a bundle");
    assert_eq!(faults.len(), bundles.len());
    for (place, faults) in faults.iter().enumerate() {
        assert!(*faults == json!([]), "bundle {place}: {}", faults[0]);
    }
}

#[test]
fn the_validators_reject_what_is_broken() {
    let good = bundle(&full(), Language::English);
    let place = |kind: &str| {
        let entries = good["entry"].as_array().expect("entries");
        let found = entries
            .iter()
            .position(|entry| entry["resource"]["resourceType"] == kind);
        found.expect(kind)
    };
    let (questionnaire, response, risk, codes) = (
        place("Questionnaire"),
        place("QuestionnaireResponse"),
        place("RiskAssessment"),
        place("CodeSystem"),
    );
    let at = |entry: usize, rest: &str| format!("/entry/{entry}/resource{rest}");
    let breaks = [
        (at(risk, "/prediction/0/probabilityDecimal"), json!(171)),
        (at(risk, "/prediction/0/probabilityDecimal"), json!("71")),
        (
            at(risk, "/prediction/1/probabilityRange/low/code"),
            json!("mo"),
        ),
        (at(risk, "/status"), json!("done")),
        (at(risk, "/subject"), json!(null)),
        (at(risk, "/occurrenceDateTime"), json!("23.11.2026")),
        (at(risk, "/colour"), json!("blue")),
        (at(response, "/status"), json!("answered")),
        (at(response, "/item/0/linkId"), json!(null)),
        (at(questionnaire, "/item/0/type"), json!("radio")),
        (
            at(questionnaire, "/item/1/answerOption"),
            json!([{ "valueBoolean": true }]),
        ),
        (at(codes, "/content"), json!("all")),
        ("/type".to_owned(), json!("bag")),
        ("/timestamp".to_owned(), json!("2026-11-23")),
    ];
    let broken: Vec<Value> = breaks
        .iter()
        .map(|(path, value)| {
            let (parent, name) = path.rsplit_once('/').expect("a path");
            let mut broken = good.clone();
            let parent = broken.pointer_mut(parent).expect("a parent");
            if value.is_null() {
                parent.as_object_mut().expect("an object").remove(name);
            } else {
                parent[name] = value.clone();
            }
            broken
        })
        .collect();
    let faults = node::run("validate-fhir.mjs", &json!(broken));
    for ((path, value), faults) in breaks.iter().zip(faults.as_array().expect("a list")) {
        assert_ne!(*faults, json!([]), "{path} = {value}");
    }
}
