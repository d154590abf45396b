//! Which fields have an answer.

use afs12_clinical::patient::Field;
use afs12_exchange::read_patient;

/// The paths of the fields that a patient with these members has answers for.
fn known(members: &str) -> Vec<&'static str> {
    let json = format!(r#"{{"rutherford": 5, "age": 70{members}}}"#);
    let patient = read_patient(&json)
        .unwrap_or_else(|validation_errors| panic!("{json}: {validation_errors:?}"));
    let known = Field::ALL.into_iter().filter(|field| patient.knows(*field));
    known.map(Field::path).collect()
}

#[test]
fn every_field_that_is_answered_is_known_and_no_other() {
    assert_eq!(known(""), ["rutherford", "age"]);
    for (member, path) in [
        (r#""sex": "male""#, "sex"),
        (r#""mobility": "walks""#, "mobility"),
        (
            r#""creatinine": {"value": 1, "unit": "mg/dL"}"#,
            "creatinine",
        ),
        (r#""egfr": 50"#, "egfr"),
        (r#""dialysis": false"#, "dialysis"),
        (r#""heart_failure": false"#, "heart_failure"),
        (r#""coronary_disease": false"#, "coronary_disease"),
        (
            r#""cerebrovascular_disease": false"#,
            "cerebrovascular_disease",
        ),
        (r#""diabetes": false"#, "diabetes"),
        (r#""copd": false"#, "copd"),
        (r#""atrial_fibrillation": false"#, "atrial_fibrillation"),
        (
            r#""prior_major_amputation": false"#,
            "prior_major_amputation",
        ),
        (r#""cancer": "never""#, "cancer"),
        (r#""height_cm": 170"#, "height_cm"),
        (r#""weight_kg": 70"#, "weight_kg"),
        (r#""albumin": {"value": 4, "unit": "g/dL"}"#, "albumin"),
        (
            r#""haematocrit": {"value": 40, "unit": "%"}"#,
            "haematocrit",
        ),
        (r#""white_cells": 7"#, "white_cells"),
        (r#""temperature_c": 37"#, "temperature_c"),
        (r#""wound_infection": false"#, "wound_infection"),
        (r#""heel_wound": false"#, "heel_wound"),
        (r#""urgent": false"#, "urgent"),
        (r#""lesion": {"level": "aorto-iliac"}"#, "lesion.level"),
        (
            r#""lesion": {"patent_crural_arteries": 0}"#,
            "lesion.patent_crural_arteries",
        ),
        (r#""lesion": {"pedal": "P0"}"#, "lesion.pedal"),
        (r#""treatment": "endovascular""#, "treatment"),
        (r#""smoking": "never""#, "smoking"),
        (r#""dyslipidaemia": false"#, "dyslipidaemia"),
        (r#""contralateral_lesion": false"#, "contralateral_lesion"),
        (
            r#""other_vascular_disease": false"#,
            "other_vascular_disease",
        ),
        (r#""ejection_fraction": 55"#, "ejection_fraction"),
        (
            r#""ankle_pressures": {"measurable": 0}"#,
            "ankle_pressures.measurable",
        ),
        (
            r#""ankle_pressures": {"highest_mmhg": 0}"#,
            "ankle_pressures.highest_mmhg",
        ),
        (r#""bollinger_below_knee": 0"#, "bollinger_below_knee"),
        (r#""low_skeletal_muscle": false"#, "low_skeletal_muscle"),
    ] {
        let expected: Vec<&str> = ["rutherford", "age", path].into();
        assert_eq!(known(&format!(", {member}")), expected, "{member}");
    }
}

/// Each answer of a staging alone.
#[test]
fn a_grade_or_a_pressure_may_be_given_alone() {
    for (group, name, value) in [
        ("wifi", "wound", "1"),
        ("wifi", "ischaemia", "2"),
        ("wifi", "foot_infection", "0"),
        ("wifi", "abi", "0.5"),
        ("wifi", "ankle_pressure_mmhg", "60"),
        ("wifi", "toe_pressure_mmhg", "35"),
        ("wifi", "tcpo2_mmhg", "35"),
        ("lesion.glass", "femoropopliteal", "2"),
        ("lesion.glass", "infrapopliteal", "0"),
        ("lesion.glass", "severe_calcification", "\"none\""),
    ] {
        let answer = format!(r#"{{"{name}": {value}}}"#);
        let members = match group {
            "wifi" => format!(r#", "wifi": {answer}"#),
            _ => format!(r#", "lesion": {{"glass": {answer}}}"#),
        };
        assert_eq!(known(&members)[2..], [format!("{group}.{name}")]);
    }
}
