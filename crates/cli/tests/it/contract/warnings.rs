//! Warnings: their code, fields and message, on both sides of every edge.

use std::collections::BTreeSet;

use serde_json::Value;

use super::estimate::document;
use super::warning_cases::{AT_REST, CASES, QUIET};

/// Every warning of the contract about the answers.
const CODES: [&str; 15] = [
    "abi-over-1.30-without-toe-pressure",
    "albumin-without-height-and-weight",
    "calcification-not-known",
    "creatinine-without-sex",
    "dialysis-with-egfr-over-15",
    "foot-infection-without-wound-infection",
    "glass-without-lesion",
    "infrapopliteal-with-femoropopliteal-grade",
    "ischaemia-grade-against-pressure",
    "no-wound-in-rutherford-5-or-6",
    "toe-pressure-decides",
    "treatment-assumed",
    "unusual-value",
    "wound-in-rutherford-4",
    "wound-infection-without-foot-infection",
];

/// A patient's warnings. A warning never prevents the estimate, without which there would be no document.
fn warnings(members: &str) -> Vec<Value> {
    let document = document(&format!("{{{members}}}"));
    let afs = document["afs"].as_f64().expect("an estimate");
    assert!((0.0..=1.0).contains(&afs), "{members}: {afs}");
    document["warnings"].as_array().expect("a list").clone()
}

fn codes(members: &str) -> Vec<String> {
    let warnings = warnings(members).into_iter();
    let code = |warning: Value| warning["code"].as_str().expect("a code").to_owned();
    warnings.map(code).collect()
}

#[test]
fn each_warning_has_its_code_fields_and_message() {
    assert_eq!(codes(QUIET), [""; 0]);
    assert_eq!(codes(AT_REST), [""; 0]);
    let mut seen = BTreeSet::new();
    for (base, cause, code, fields, message) in CASES {
        let found = warnings(&format!("{base}, {cause}"));
        let [warning] = &found[..] else {
            panic!("{cause}: {found:?}");
        };
        assert_eq!(warning["code"], code, "{cause}");
        assert_eq!(warning["fields"], serde_json::json!(fields), "{cause}");
        assert_eq!(warning["message"], message, "{cause}");
        seen.insert(code);
    }
    assert_eq!(seen, BTreeSet::from(CODES), "each of them is tried");
}

#[test]
fn the_other_side_of_each_edge_and_a_missing_answer_give_no_warning() {
    for members in [
        r#""creatinine": {"value": 120, "unit": "umol/L"}, "sex": "male""#,
        r#""creatinine": {"value": 120, "unit": "umol/L"}, "egfr": 50"#,
        // On dialysis, the creatinine does not matter.
        r#""creatinine": {"value": 120, "unit": "umol/L"}, "dialysis": true"#,
        r#""albumin": {"value": 34, "unit": "g/L"}, "height_cm": 170, "weight_kg": 70"#,
        r#""dialysis": true, "egfr": 15"#,
        r#""dialysis": false, "egfr": 60"#,
        r#""wifi": {"wound": 1}"#,
        r#""wound_infection": true, "heel_wound": true"#,
        r#""wound_infection": false, "wifi": {"foot_infection": 0}"#,
        r#""wound_infection": true, "wifi": {"foot_infection": 1}"#,
        r#""wifi": {"foot_infection": 3}"#,
        r#""wifi": {"abi": 1.3}"#,
        r#""wifi": {"abi": 1.31, "toe_pressure_mmhg": 70}"#,
        r#""wifi": {"abi": 1.31, "ankle_pressure_mmhg": 40, "tcpo2_mmhg": 70}"#,
        r#""wifi": {"abi": 0.9, "toe_pressure_mmhg": 65}"#,
        // Grades 1 and 2 differ by only one.
        r#""wifi": {"ischaemia": 1, "toe_pressure_mmhg": 39}"#,
        r#""wifi": {"ischaemia": 0, "toe_pressure_mmhg": 40}"#,
        r#""wifi": {"ischaemia": 3, "tcpo2_mmhg": 39}"#,
        // A grade that differs from the ankle pressure is not a contradiction: toe pressure is what counts.
        r#""wifi": {"ischaemia": 3, "abi": 0.9}"#,
        r#""lesion": {"level": "infrapopliteal", "glass": {"femoropopliteal": 0}}"#,
        r#""lesion": {"level": "femoropopliteal", "glass": {"femoropopliteal": 1}}"#,
        r#""lesion": {"glass": {"femoropopliteal": 0}}"#,
        r#""lesion": {"glass": {"infrapopliteal": 0}}"#,
        r#""lesion": {"glass": {"femoropopliteal": 0, "infrapopliteal": 1, "severe_calcification": "none"}}"#,
        r#""lesion": {"glass": {"femoropopliteal": 2}}"#,
        r#""weight_kg": 35"#,
    ] {
        assert_eq!(codes(&format!("{QUIET}, {members}")), [""; 0], "{members}");
    }
    for members in [
        r#""wound_infection": false, "heel_wound": false"#,
        r#""wifi": {"wound": 0}"#,
    ] {
        assert_eq!(
            codes(&format!("{AT_REST}, {members}")),
            [""; 0],
            "{members}"
        );
    }
}

#[test]
fn every_grade_and_pressure_on_the_wrong_side_warns() {
    for (base, members, code) in [
        (
            QUIET,
            r#""dialysis": true, "sex": "female", "creatinine": {"value": 120, "unit": "umol/L"}"#,
            "dialysis-with-egfr-over-15",
        ),
        (AT_REST, r#""wifi": {"wound": 3}"#, "wound-in-rutherford-4"),
        (
            QUIET,
            r#""wound_infection": false, "wifi": {"foot_infection": 3}"#,
            "foot-infection-without-wound-infection",
        ),
        (
            QUIET,
            r#""wifi": {"ischaemia": 3, "toe_pressure_mmhg": 40}"#,
            "ischaemia-grade-against-pressure",
        ),
        (
            QUIET,
            r#""wifi": {"ischaemia": 1, "tcpo2_mmhg": 29}"#,
            "ischaemia-grade-against-pressure",
        ),
        (
            QUIET,
            r#""lesion": {"level": "infrapopliteal", "glass": {"femoropopliteal": 4}}"#,
            "infrapopliteal-with-femoropopliteal-grade",
        ),
    ] {
        assert_eq!(codes(&format!("{base}, {members}")), [code], "{members}");
    }
}

#[test]
fn all_contradictions_at_once_give_an_estimate_and_warnings_in_the_order_of_the_contract() {
    let found = codes(
        r#""rutherford": 4, "age": 104, "creatinine": {"value": 90, "unit": "umol/L"}, "sex": "male", "dialysis": true,
        "albumin": {"value": 55, "unit": "g/L"}, "wound_infection": false, "heel_wound": true,
        "lesion": {"level": "infrapopliteal", "glass": {"femoropopliteal": 3, "infrapopliteal": 0}},
        "wifi": {"wound": 2, "ischaemia": 0, "foot_infection": 3, "abi": 1.35, "ankle_pressure_mmhg": 20, "toe_pressure_mmhg": 5}"#,
    );
    assert_eq!(
        found,
        [
            "unusual-value",
            "dialysis-with-egfr-over-15",
            "unusual-value",
            "albumin-without-height-and-weight",
            "wound-in-rutherford-4",
            "infrapopliteal-with-femoropopliteal-grade",
            "calcification-not-known",
            "wound-in-rutherford-4",
            "ischaemia-grade-against-pressure",
            "foot-infection-without-wound-infection",
            "treatment-assumed",
        ]
    );
}

/// BASIL has its own category for an unknown BMI, creatinine or Bollinger score.
#[test]
fn a_score_that_counts_an_answer_as_unknown_gives_a_warning() {
    let found = warnings(&format!(
        r#"{QUIET}, "coronary_disease": false, "cerebrovascular_disease": false, "smoking": "never",
        "height_cm": 170, "ankle_pressures": {{"measurable": 0}}"#
    ));
    let [warning] = &found[..] else {
        panic!("{found:?}");
    };
    assert_eq!(warning["code"], "counted-as-unknown");
    assert_eq!(
        warning["fields"],
        serde_json::json!(["weight_kg", "creatinine", "bollinger_below_knee"])
    );
    let message = warning["message"].as_str().expect("a sentence");
    assert!(message.starts_with("BASIL: "), "{message}");
}
