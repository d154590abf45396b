//! What is written: valid by the judgement of two validators, and whole in itself.

use afs12::exchange::fhir::{Assessed, Instant, write_bundle};
use afs12::patient::{Accepts, Entry, Field, Measured, Patient, Sheet};
use afs12::prognosis::{Model, SHIPPED_SHA256, estimate};
use afs12::words::Language;
use serde_json::{Value, json};

use crate::node;

/// Largest difference between a percentage written and 100 times the probability.
const PERCENTAGE_TOLERANCE: f64 = 1e-6;
const NOW: &str = "2026-11-23T07:13:41.123Z";

fn reference() -> Value {
    serde_json::from_str(include_str!("../data/reference.json")).expect("JSON")
}

/// The entries of a patient in the contract's JSON, read without the program's own reader.
fn sheet(patient: &Value) -> Sheet {
    let mut sheet = Sheet::default();
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
        sheet.enter(field, entry);
    }
    sheet
}

fn bundle_at(patient: &Value, language: Language, now: &str) -> Value {
    let sheet = sheet(patient);
    let checked = Patient::from_sheet(&sheet).expect("a patient");
    let text = write_bundle(&Assessed {
        sheet: &sheet,
        patient: &checked,
        estimate: &estimate(Model::shipped(), &checked).expect("CLTI"),
        model: Model::shipped(),
        words: language.words(),
        now: &Instant::parse(now).expect("a moment"),
    });
    serde_json::from_str(&text).expect("JSON")
}

fn bundle(patient: &Value, language: Language) -> Value {
    bundle_at(patient, language, NOW)
}

fn full() -> Value {
    json!({
        "rutherford": 5, "age": 72, "sex": "female", "mobility": "wheelchair",
        "creatinine": { "value": 1.4, "unit": "mg/dL" }, "egfr": 41.5, "dialysis": false, "heart_failure": true,
        "coronary_disease": true, "cerebrovascular_disease": false, "diabetes": true, "cancer": "under-treatment",
        "height_cm": 164, "weight_kg": 61.5, "albumin": { "value": 34, "unit": "g/L" },
        "haematocrit": { "value": 0.36, "unit": "L/L" }, "white_cells": 9.1, "temperature_c": 37.2, "wound_infection": true,
        "urgent": false,
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

fn minimal() -> Value {
    json!({ "rutherford": 4, "age": 40 })
}

/// Every kind of patient in every language.
fn bundles() -> Vec<Value> {
    let reference = reference();
    let cases = reference["patients"].as_array().expect("patients");
    let mut patients: Vec<Value> = cases.iter().map(|case| case["patient"].clone()).collect();
    assert_eq!(patients.len(), 40);
    patients.extend([minimal(), full()]);
    let in_every_language =
        |patient: &Value| Language::ALL.map(|language| bundle(patient, language));
    patients.iter().flat_map(in_every_language).collect()
}

fn resource<'a>(bundle: &'a Value, kind: &str) -> &'a Value {
    let entries = bundle["entry"].as_array().expect("entries");
    let of_kind = entries
        .iter()
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["resourceType"] == kind);
    let found: Vec<&Value> = of_kind.collect();
    assert_eq!(found.len(), 1, "{kind}");
    found[0]
}

/// Every object inside a value, itself included.
fn objects(value: &Value) -> Vec<&Value> {
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

fn texts(list: &Value, member: &str) -> Vec<String> {
    let items = list.as_array().expect("a list");
    let text = |item: &Value| item[member].as_str().expect("a text").to_owned();
    items.iter().map(text).collect()
}

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

#[test]
fn every_reference_and_canonical_resolves_within_the_bundle() {
    for bundle in bundles() {
        let entries = bundle["entry"].as_array().expect("entries");
        let urls = texts(&bundle["entry"], "fullUrl");
        let mut distinct = urls.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), entries.len());
        let references: Vec<&str> = objects(&bundle)
            .into_iter()
            .filter_map(|object| object["reference"].as_str())
            .collect();
        assert_eq!(references.len(), 1, "the basis of the RiskAssessment");
        for reference in references {
            assert!(urls.iter().any(|url| url == reference), "{reference}");
        }
        for (url, entry) in urls.iter().zip(entries) {
            if let Some(canonical) = entry["resource"]["url"].as_str() {
                assert_eq!(url, canonical);
            }
        }
        let questionnaire = resource(&bundle, "Questionnaire");
        let (url, version) = (&questionnaire["url"], &questionnaire["version"]);
        assert_eq!(
            resource(&bundle, "QuestionnaireResponse")["questionnaire"],
            format!(
                "{}|{}",
                url.as_str().expect("a URL"),
                version.as_str().expect("a version")
            )
        );
    }
}

#[test]
fn every_answer_is_one_that_the_questionnaire_asks_for() {
    for bundle in bundles() {
        let items = resource(&bundle, "Questionnaire")["item"]
            .as_array()
            .expect("items");
        let links = texts(&json!(items), "linkId");
        let mut distinct = links.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), Field::ALL.len());
        assert_eq!(links.len(), Field::ALL.len());
        for answered in resource(&bundle, "QuestionnaireResponse")["item"]
            .as_array()
            .expect("items")
        {
            let asked = items
                .iter()
                .find(|item| item["linkId"] == answered["linkId"])
                .expect("a question");
            assert_eq!(asked["text"], answered["text"]);
            let answer = &answered["answer"][0];
            match asked["type"].as_str().expect("a type") {
                "choice" => assert!(
                    asked["answerOption"]
                        .as_array()
                        .expect("options")
                        .contains(answer),
                    "{answer}"
                ),
                "boolean" => assert!(answer["valueBoolean"].is_boolean(), "{answer}"),
                "quantity" => assert!(
                    asked["extension"]
                        .as_array()
                        .expect("units")
                        .iter()
                        .any(|unit| unit["valueCoding"]["code"] == answer["valueQuantity"]["code"]),
                    "{answer}"
                ),
                other => panic!("type {other}"),
            }
        }
    }
}

#[test]
fn every_own_code_is_in_the_code_system_once() {
    for language in Language::ALL {
        let bundle = bundle(&full(), language);
        let system = resource(&bundle, "CodeSystem");
        let codes = texts(&system["concept"], "code");
        let mut distinct = codes.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), codes.len());
        let own = objects(&bundle)
            .into_iter()
            .filter(|coding| coding["system"] == system["url"]);
        let mut used = 0;
        for coding in own {
            used += 1;
            assert!(
                codes.iter().any(|code| coding["code"] == code.as_str()),
                "{coding}"
            );
        }
        assert!(used > Field::ALL.len(), "{used}");
    }
}

#[test]
fn the_code_system_is_the_same_in_every_language() {
    let [english, polish] = Language::ALL.map(|language| bundle(&full(), language));
    assert_eq!(
        resource(&english, "CodeSystem"),
        resource(&polish, "CodeSystem")
    );
    assert_eq!(resource(&polish, "Questionnaire")["language"], "pl");
    assert_ne!(
        resource(&english, "Questionnaire")["version"],
        resource(&polish, "Questionnaire")["version"]
    );
}

#[test]
fn the_answers_are_those_given_in_the_units_given() {
    let bundle = bundle(&full(), Language::English);
    let items = resource(&bundle, "QuestionnaireResponse")["item"]
        .as_array()
        .expect("items")
        .clone();
    assert_eq!(items.len(), Field::ALL.len(), "all are answered");
    let answer = |link: &str| {
        let item = items.iter().find(|item| item["linkId"] == link);
        item.expect(link)["answer"][0].clone()
    };
    let quantity = |value: Value, unit: &str, code: &str| {
        json!({
            "valueQuantity": { "value": value, "unit": unit, "system": "http://unitsofmeasure.org", "code": code }
        })
    };
    assert_eq!(answer("creatinine"), quantity(json!(1.4), "mg/dL", "mg/dL"));
    assert_eq!(answer("haematocrit"), quantity(json!(0.36), "L/L", "L/L"));
    assert_eq!(answer("age"), quantity(json!(72), "years", "a"));
    assert_eq!(
        answer("egfr"),
        quantity(json!(41.5), "mL/min/1.73 m²", "mL/min/{1.73_m2}")
    );
    assert_eq!(
        answer("wifi.toe_pressure_mmhg"),
        quantity(json!(28), "mmHg", "mm[Hg]")
    );
    assert_eq!(answer("dialysis"), json!({ "valueBoolean": false }));
    assert_eq!(answer("rutherford")["valueCoding"]["code"], "rutherford.5");
    assert_eq!(
        answer("lesion.pedal")["valueCoding"]["code"],
        "lesion.pedal.P1"
    );
    let minimal = self::bundle(&minimal(), Language::Polish);
    assert_eq!(
        texts(
            &resource(&minimal, "QuestionnaireResponse")["item"],
            "linkId"
        ),
        ["rutherford", "age"]
    );
}

#[test]
fn the_predictions_are_the_percentages_of_the_reference() {
    let reference = reference();
    for case in reference["patients"].as_array().expect("patients") {
        let bundle = bundle(&case["patient"], Language::English);
        let sheet = sheet(&case["patient"]);
        let patient = Patient::from_sheet(&sheet).expect("a patient");
        let estimate = estimate(Model::shipped(), &patient).expect("CLTI");
        let risk = resource(&bundle, "RiskAssessment");
        let code = |place: usize| {
            let outcome = &risk["prediction"][place]["outcome"];
            outcome["coding"][0]["code"]
                .as_str()
                .expect("a code")
                .to_owned()
        };
        assert_eq!(
            [0, 1, 2, 3].map(code),
            [
                "outcome.amputation-free-survival",
                "outcome.amputation-free-survival.plausible-range",
                "outcome.amputation-first",
                "outcome.death-first"
            ]
        );
        for (path, probability) in [
            ("/prediction/0/probabilityDecimal", estimate.afs),
            ("/prediction/1/probabilityRange/low/value", estimate.lower),
            ("/prediction/1/probabilityRange/high/value", estimate.upper),
            (
                "/prediction/2/probabilityDecimal",
                estimate.amputation_first,
            ),
            ("/prediction/3/probabilityDecimal", estimate.death_first),
        ] {
            let written = risk
                .pointer(path)
                .and_then(Value::as_f64)
                .unwrap_or_else(|| panic!("no number at {path}"));
            assert!(
                (written - 100.0 * probability).abs() < PERCENTAGE_TOLERANCE,
                "{path}: {written}"
            );
        }
        // From outside the program: a percentage, not a fraction.
        let expected = 100.0 * case["expected"]["afs"].as_f64().expect("a number");
        let written = risk["prediction"][0]["probabilityDecimal"]
            .as_f64()
            .expect("a number");
        assert!((written - expected).abs() < 0.2, "{written} for {expected}");
    }
}

#[test]
fn the_risk_assessment_names_its_model_and_nobody() {
    let bundle = bundle(&full(), Language::English);
    let risk = resource(&bundle, "RiskAssessment");
    let method = risk["method"]["text"].as_str().expect("a text");
    assert!(method.contains(SHIPPED_SHA256) && method.contains(&Model::shipped().version));
    assert_eq!(risk["subject"], json!({ "display": "Not identified" }));
    let names: Vec<&String> = objects(&bundle)
        .into_iter()
        .flat_map(|object| object.as_object().expect("an object").keys())
        .collect();
    for identifying in ["identifier", "birthDate", "contained"] {
        assert!(
            names.iter().all(|name| *name != identifying),
            "{identifying}"
        );
    }
    let notes = texts(&risk["note"], "text");
    assert!(notes[0].contains("Not a medical device"), "{}", notes[0]);
    for name in ["PREVENT III", "FINNVASC"] {
        assert!(notes.iter().any(|note| note.contains(name)), "{name}");
    }
}

#[test]
fn two_patients_or_two_moments_never_share_a_name() {
    let urls = |patient: &Value, now: &str| {
        let bundle = bundle_at(patient, Language::English, now);
        let urls = texts(&bundle["entry"], "fullUrl");
        [urls[2].clone(), urls[3].clone()]
    };
    let mut names: Vec<String> = [
        urls(&full(), NOW),
        urls(&minimal(), NOW),
        urls(&full(), "2026-11-23T07:13:41.124Z"),
    ]
    .concat();
    assert_eq!(urls(&full(), NOW).as_slice(), &names[..2], "and one does");
    for name in &names {
        let (version, variant) = (name.as_bytes()[23], name.as_bytes()[28]);
        assert_eq!(version, b'8', "{name}");
        assert!(b"89ab".contains(&variant), "{name}");
        assert_eq!(name.len(), "urn:uuid:".len() + 36);
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 6);
}
