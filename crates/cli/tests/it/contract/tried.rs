//! Patients whose answers the program once ignored without a warning, with other figures.

use serde_json::{Value, json};

use super::estimate::document;

fn codes(document: &Value) -> Vec<&str> {
    let warnings = document["warnings"].as_array().expect("a list").iter();
    warnings
        .map(|warning| warning["code"].as_str().expect("a code"))
        .collect()
}

fn inputs<'d>(document: &'d Value, list: &str) -> Vec<&'d str> {
    let items = document[list].as_array().expect("a list").iter();
    items
        .map(|item| item["input"].as_str().expect("an input"))
        .collect()
}

/// Diabetes and dialysis calcify the arteries: an ABI of 1.38 is uninformative about the foot. It once counted as ischaemia grade 0.
#[test]
fn arteries_that_cannot_be_compressed_give_no_grade_of_ischaemia() {
    let calcified = document(
        r#"{"rutherford": 6, "age": 66, "diabetes": true, "dialysis": true, "treatment": "endovascular",
            "wifi": {"wound": 2, "foot_infection": 1, "abi": 1.38, "ankle_pressure_mmhg": 190}}"#,
    );
    assert_eq!(calcified["staging"]["wifi"], Value::Null);
    assert_eq!(codes(&calcified), ["abi-over-1.30-without-toe-pressure"]);
    assert!(inputs(&calcified, "unanswered").contains(&"wifi.ischaemia"));
    assert!(!inputs(&calcified, "effects").contains(&"wifi.ischaemia"));
    // The ABI itself is an answer: 1.38 is not above 1.4.
    assert!(inputs(&calcified, "effects").contains(&"wifi.abi"));
    let measured = document(
        r#"{"rutherford": 6, "age": 66, "diabetes": true, "dialysis": true, "treatment": "endovascular",
            "wifi": {"wound": 2, "foot_infection": 1, "abi": 1.38, "ankle_pressure_mmhg": 190, "toe_pressure_mmhg": 22}}"#,
    );
    assert_eq!(codes(&measured), [""; 0]);
    assert_eq!(measured["staging"]["wifi"], 4);
    assert!(inputs(&measured, "effects").contains(&"wifi.ischaemia"));
}

/// A grade of 0 beside a toe pressure of 18, which is grade 3: the grade is used as given, with a warning.
#[test]
fn a_grade_that_a_toe_pressure_contradicts_gives_a_warning() {
    let grade = |ischaemia: u8| {
        let wifi = json!({ "wound": 2, "foot_infection": 0, "ischaemia": ischaemia, "toe_pressure_mmhg": 18 });
        let patient =
            json!({ "rutherford": 5, "age": 77, "treatment": "endovascular", "wifi": wifi });
        document(&patient.to_string())
    };
    for (ischaemia, stage, warned) in [(0, 2, true), (1, 3, true), (2, 3, false), (3, 4, false)] {
        let found = grade(ischaemia);
        assert_eq!(found["staging"]["wifi"], stage, "grade {ischaemia}");
        let expected: &[&str] = match warned {
            true => &["ischaemia-grade-against-pressure"],
            false => &[],
        };
        assert_eq!(codes(&found), expected, "grade {ischaemia}");
    }
}

/// Rest pain means no wound, and an infected foot does not have an uninfected wound.
#[test]
fn a_wound_with_rest_pain_and_an_infected_foot_with_an_uninfected_wound_both_give_a_warning() {
    let found = document(
        r#"{"rutherford": 4, "age": 63, "treatment": "vein-bypass", "wound_infection": false,
            "wifi": {"wound": 2, "ischaemia": 3, "foot_infection": 2}}"#,
    );
    assert_eq!(
        codes(&found),
        [
            "wound-in-rutherford-4",
            "foot-infection-without-wound-infection"
        ]
    );
    assert_eq!(
        found["staging"]["wifi"], 4,
        "the grades are staged as given"
    );
}

#[test]
fn a_wound_with_rest_pain_never_counts() {
    let at_rest = |members: &str| {
        document(&format!(
            r#"{{"rutherford": 4, "age": 63, "treatment": "vein-bypass"{members}}}"#
        ))
    };
    let silent = at_rest("");
    let denied = at_rest(r#", "wound_infection": true, "heel_wound": true"#);
    assert_eq!(denied["afs"], silent["afs"]);
    assert_eq!(
        codes(&denied),
        ["wound-in-rutherford-4", "wound-in-rutherford-4"]
    );
    for list in ["effects", "unanswered"] {
        for input in ["wound_infection", "heel_wound"] {
            assert!(!inputs(&silent, list).contains(&input), "{list} {input}");
            assert!(!inputs(&denied, list).contains(&input), "{list} {input}");
        }
    }
}
