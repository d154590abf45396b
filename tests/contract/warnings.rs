//! What is accepted with a warning.

use afs12::exchange::read_patient;
use afs12::patient::{Field, Warning};

fn warnings(members: &str) -> Vec<Warning> {
    let json = format!(r#"{{"rutherford": 5, "age": 70, {members}}}"#);
    read_patient(&json).expect("a patient").warnings()
}

#[test]
fn each_warning_has_its_cause_and_goes_with_it() {
    let treated = r#""treatment": "endovascular""#;
    assert_eq!(warnings(treated), []);
    assert_eq!(warnings(r#""urgent": false"#), [Warning::TreatmentAssumed]);
    for (cause, warning, cured) in [
        (
            r#""creatinine": {"value": 120, "unit": "umol/L"}"#,
            Warning::CreatinineWithoutSex,
            r#""sex": "male""#,
        ),
        (
            r#""creatinine": {"value": 120, "unit": "umol/L"}"#,
            Warning::CreatinineWithoutSex,
            r#""egfr": 50"#,
        ),
        (
            r#""albumin": {"value": 34, "unit": "g/L"}"#,
            Warning::AlbuminWithoutSize,
            r#""height_cm": 170, "weight_kg": 70"#,
        ),
    ] {
        assert_eq!(
            warnings(&format!("{treated}, {cause}")),
            [warning],
            "{cause}"
        );
        assert_eq!(
            warnings(&format!("{treated}, {cause}, {cured}")),
            [],
            "{cured}"
        );
    }
    let glass = |calcification: &str| {
        warnings(&format!(
            r#"{treated}, "lesion": {{"glass": {{"femoropopliteal": 2, "infrapopliteal": 1{calcification}}}}}"#
        ))
    };
    assert_eq!(glass(""), [Warning::CalcificationNotKnown]);
    assert_eq!(glass(r#", "severe_calcification": "none""#), []);
}

#[test]
fn unusual_values_are_named_and_usual_ones_are_not() {
    for (field, unusual, usual) in [
        (Field::Weight, r#""weight_kg": 34.9"#, r#""weight_kg": 35"#),
        (
            Field::Height,
            r#""height_cm": 200.1"#,
            r#""height_cm": 200"#,
        ),
        (
            Field::Haematocrit,
            r#""haematocrit": {"value": 0.179, "unit": "L/L"}"#,
            r#""haematocrit": {"value": 0.18, "unit": "L/L"}"#,
        ),
        (
            Field::WhiteCells,
            r#""white_cells": 40.1"#,
            r#""white_cells": 40"#,
        ),
        (
            Field::Temperature,
            r#""temperature_c": 34.9"#,
            r#""temperature_c": 35"#,
        ),
        (Field::Egfr, r#""egfr": 131"#, r#""egfr": 130"#),
    ] {
        let treated = r#""treatment": "endovascular""#;
        let found = warnings(&format!("{treated}, {unusual}"));
        assert!(
            matches!(found[..], [Warning::Unusual(of, _)] if of == field),
            "{unusual}: {found:?}"
        );
        assert_eq!(warnings(&format!("{treated}, {usual}")), [], "{usual}");
    }
}
