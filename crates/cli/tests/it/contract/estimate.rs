//! An estimate in the contract's JSON: its members, their order, and that no digit is lost in writing.

use std::collections::{BTreeMap, BTreeSet};

use afs12_clinical::prognosis::{Estimate, Model, SHIPPED_SHA256, estimate};
use afs12_exchange::{EstimateDocument, read_patient};
use afs12_words::Language;
use serde_json::{Value, json};

const PATIENT: &str = r#"{"rutherford": 5, "age": 72.5, "sex": "female", "mobility": "wheelchair", "egfr": 45, "heart_failure": true,
    "copd": false, "prior_major_amputation": true, "cancer": "past", "haematocrit": {"value": 29, "unit": "%"}, "white_cells": 7,
    "lesion": {"level": "femoropopliteal", "patent_crural_arteries": 2, "pedal": "P2"}, "wifi": {"abi": 1.45}}"#;

fn estimated(patient: &str) -> (Estimate, EstimateDocument) {
    let patient = read_patient(patient)
        .unwrap_or_else(|validation_errors| panic!("{patient}: {validation_errors:?}"));
    let estimate = estimate(Model::shipped(), &patient).expect("CLTI");
    let document = EstimateDocument::new(Model::shipped(), &patient, &estimate, &Language::English);
    (estimate, document)
}

/// The estimate of a patient, both in the contract's JSON.
pub fn document(patient: &str) -> Value {
    serde_json::to_value(estimated(patient).1).expect("JSON")
}

fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .unwrap_or_else(|| panic!("no number: {value}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

#[test]
fn the_model_is_named_with_its_version_its_day_and_its_checksum() {
    let model = &document(PATIENT)["model"];
    let shipped = Model::shipped();
    assert_eq!(
        *model,
        json!({ "id": "afs12", "version": shipped.version, "released": shipped.released, "sha256": SHIPPED_SHA256 })
    );
    let digits = |text: &str, size: usize| {
        text.len() == size && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let day: Vec<&str> = shipped.released.split('-').collect();
    assert!(
        matches!(day[..], [year, month, of_month] if digits(year, 4) && digits(month, 2) && digits(of_month, 2)),
        "{day:?}"
    );
    let is_hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    assert!(SHIPPED_SHA256.len() == 64 && SHIPPED_SHA256.bytes().all(is_hexadecimal));
}

/// The text of a float that reads back as the same float.
#[test]
fn every_figure_is_written_to_its_last_bit() {
    let (estimate, document) = estimated(PATIENT);
    let text = serde_json::to_string(&document).expect("JSON");
    let written: Value = serde_json::from_str(&text).expect("JSON");
    for (path, expected) in [
        ("/afs", estimate.afs),
        ("/lower", estimate.range.lower),
        ("/upper", estimate.range.upper),
        ("/quartiles/lower", estimate.quartiles.lower),
        ("/quartiles/upper", estimate.quartiles.upper),
        ("/answered/lower", estimate.answered.lower),
        ("/answered/upper", estimate.answered.upper),
        ("/death_first", estimate.death_first),
        ("/amputation_first", estimate.amputation_first),
        ("/variance/evidence", estimate.variance.evidence),
        ("/variance/unanswered", estimate.variance.unanswered),
        (
            "/variance/between_centres",
            estimate.variance.between_centres,
        ),
    ] {
        let found = number(written.pointer(path).expect(path));
        assert_eq!(found.to_bits(), expected.to_bits(), "{path}");
    }
    for (point, expected) in list(&written["curve"]).iter().zip(&estimate.curve) {
        assert_eq!(point["month"], expected.month);
        for (name, expected) in [
            ("afs", expected.afs),
            ("lower", expected.range.lower),
            ("upper", expected.range.upper),
        ] {
            assert_eq!(number(&point[name]).to_bits(), expected.to_bits());
        }
    }
    assert_eq!(list(&written["curve"]).len(), 24);
}

#[test]
fn an_effect_names_its_question_and_the_answer_given() {
    let document = document(PATIENT);
    let effects = list(&document["effects"]);
    let answer = |input: &str| {
        let effect = effects.iter().find(|effect| effect["input"] == input);
        effect.map(|effect| effect["answer"].as_str().expect("a word").to_owned())
    };
    for (input, expected) in [
        ("rutherford", "5"),
        ("age", "72.5"),
        ("sex", "female"),
        ("mobility", "wheelchair"),
        ("kidney", "egfr-30-to-59"),
        ("heart_failure", "yes"),
        ("copd", "no"),
        ("prior_major_amputation", "yes"),
        ("cancer", "past"),
        ("haematocrit", "30-or-less"),
        ("white_cells", "8-or-less"),
        ("lesion.level", "femoropopliteal"),
        ("lesion.patent_crural_arteries", "1-or-more"),
        ("lesion.pedal", "P2"),
        ("wifi.abi", "over-1.4"),
    ] {
        assert_eq!(answer(input).as_deref(), Some(expected), "{input}");
    }
    assert_eq!(effects.len(), 15, "{effects:?}");
    for effect in effects {
        let (difference, ratio) = (
            number(&effect["difference"]),
            number(&effect["hazard_ratio"]),
        );
        assert!(
            difference * (ratio - 1.0) <= 0.0,
            "a higher hazard is a lower AFS: {effect}"
        );
    }
}

/// Not on dialysis, and nothing else known about the kidneys: half an answer.
#[test]
fn half_an_answer_is_an_effect_and_an_open_question_with_what_is_left() {
    let document = document(r#"{"rutherford": 5, "age": 70, "dialysis": false}"#);
    let of_kidney = |list: &[Value]| {
        let found = list.iter().find(|item| item["input"] == "kidney");
        found.expect("the kidneys").clone()
    };
    let effect = of_kidney(list(&document["effects"]));
    assert_eq!(effect["answer"], "no-dialysis");
    let open = of_kidney(list(&document["unanswered"]));
    let left: Vec<&str> = list(&open["answers"])
        .iter()
        .filter_map(|answer| answer["answer"].as_str())
        .collect();
    assert_eq!(left, ["egfr-60-or-more", "egfr-30-to-59", "egfr-under-30"]);
}

#[test]
fn the_largest_comes_first() {
    for patient in [PATIENT, r#"{"rutherford": 6, "age": 41}"#] {
        let document = document(patient);
        let differences: Vec<f64> = list(&document["effects"])
            .iter()
            .map(|effect| number(&effect["difference"]).abs())
            .collect();
        assert!(differences.is_sorted_by(|a, b| a >= b), "{differences:?}");
        let spread = |open: &Value| {
            let each = || {
                list(&open["answers"])
                    .iter()
                    .map(|answer| number(&answer["afs"]))
            };
            each().fold(0.0, f64::max) - each().fold(1.0, f64::min)
        };
        let spreads: Vec<f64> = list(&document["unanswered"]).iter().map(spread).collect();
        assert!(spreads.len() > 5 && spreads[0] > *spreads.last().expect("many"));
        assert!(spreads.is_sorted_by(|a, b| a >= b), "{spreads:?}");
    }
}

#[test]
fn no_hospital_is_in_use_and_a_stage_with_a_grade_missing_is_null() {
    let bare = document(r#"{"rutherford": 5, "age": 70}"#);
    assert!(bare.as_object().expect("an object").contains_key("centre"));
    assert_eq!(bare["centre"], Value::Null);
    assert_eq!(bare["staging"], json!({ "wifi": null, "glass": null }));
    let staged = document(
        r#"{"rutherford": 5, "age": 70, "wifi": {"wound": 1, "toe_pressure_mmhg": 35, "foot_infection": 0},
            "lesion": {"glass": {"femoropopliteal": 2, "infrapopliteal": 1, "severe_calcification": "infrapopliteal"}}}"#,
    );
    assert_eq!(staged["staging"], json!({ "wifi": 2, "glass": "II" }));
}

/// For the contract's example patient the scores have all three statuses, and only one of these gives a reason.
#[test]
fn a_score_applies_or_needs_answers_or_is_for_another_population() {
    let document = document(
        r#"{"rutherford": 5, "age": 71, "dialysis": false, "coronary_disease": true, "diabetes": true, "urgent": false,
            "haematocrit": {"value": 36, "unit": "%"}, "treatment": "vein-bypass", "height_cm": 164, "weight_kg": 61, "mobility": "walks",
            "cerebrovascular_disease": false, "ejection_fraction": 55}"#,
    );
    let score = |id: &str| {
        let mut scores = list(&document["scores"]).iter();
        scores.find(|score| score["id"] == id).expect(id)
    };
    let applicable = score("prevent-iii");
    assert_eq!(
        (
            &applicable["status"],
            &applicable["needs"],
            &applicable["because"]
        ),
        (&json!("applicable"), &json!([]), &json!(null))
    );
    assert_eq!(
        (&applicable["points"], &applicable["group"]),
        (&json!(4.0), &json!("medium"))
    );
    assert_eq!(
        applicable["predictions"],
        json!([{ "endpoint": "amputation-free-survival", "months": 12, "value": 0.73, "low": 0.637, "high": 0.735, "derived": false }])
    );
    let waiting = score("basil");
    assert_eq!(
        (
            &waiting["status"],
            &waiting["needs"],
            &waiting["because"],
            &waiting["predictions"]
        ),
        (
            &json!("needs-answers"),
            &json!([
                "smoking",
                "ankle_pressures.measurable",
                "ankle_pressures.highest_mmhg"
            ]),
            &json!(null),
            &json!([])
        )
    );
    let outside = score("two-year-life-expectancy");
    assert_eq!(
        (&outside["status"], &outside["needs"]),
        (&json!("outside-population"), &json!([]))
    );
    let because = outside["because"].as_str().expect("a reason");
    assert!(because.contains("endovascular"), "{because}");
    assert_eq!(
        list(&outside["predictions"]).len(),
        1,
        "what it says is kept"
    );
}

/// Every answer that any score needs.
const FOR_EVERY_SCORE: &str = r#"{"rutherford": 5, "age": 71, "sex": "female", "mobility": "walks", "egfr": 50, "dialysis": false,
    "heart_failure": false, "coronary_disease": true, "cerebrovascular_disease": false, "diabetes": true, "cancer": "never",
    "height_cm": 164, "weight_kg": 61, "albumin": {"value": 34, "unit": "g/L"}, "haematocrit": {"value": 36, "unit": "%"},
    "white_cells": 7.1, "temperature_c": 37.2, "wound_infection": false, "urgent": false, "lesion": {"level": "infrapopliteal"},
    "smoking": "current", "dyslipidaemia": true, "contralateral_lesion": true, "other_vascular_disease": false,
    "ejection_fraction": 55, "ankle_pressures": {"measurable": 2, "highest_mmhg": 84}, "low_skeletal_muscle": false}"#;

#[test]
fn every_score_has_each_status_for_some_patient_with_its_reason_in_the_right_place() {
    let treated = |treatment: &str| {
        let mut patient: Value = serde_json::from_str(FOR_EVERY_SCORE).expect("JSON");
        patient["treatment"] = json!(treatment);
        patient.to_string()
    };
    let patients = [
        r#"{"rutherford": 5, "age": 71}"#.to_owned(),
        treated("vein-bypass"),
        treated("endovascular"),
        treated("none-possible"),
    ];
    let mut standings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for patient in &patients {
        for score in list(&document(patient)["scores"]) {
            let status = score["status"].as_str().expect("a status");
            let waits = status == "needs-answers";
            assert_eq!(!list(&score["needs"]).is_empty(), waits, "{score}");
            assert_eq!(list(&score["predictions"]).is_empty(), waits, "{score}");
            let is_for_others = status == "outside-population";
            assert_eq!(score["because"].is_string(), is_for_others, "{score}");
            let id = score["id"].as_str().expect("an id").to_owned();
            standings.entry(id).or_default().insert(status.to_owned());
        }
    }
    assert!(standings.len() > 1);
    let each = ["applicable", "needs-answers", "outside-population"];
    for (id, found) in standings {
        assert_eq!(found, BTreeSet::from(each.map(str::to_owned)), "{id}");
    }
}
