//! Which fields have an answer.

use afs12::exchange::read_patient;
use afs12::patient::Field;

/// The paths of the fields that a patient with these members has answers for.
fn known(members: &str) -> Vec<&'static str> {
    let json = format!(r#"{{"rutherford": 5, "age": 70{members}}}"#);
    let patient = read_patient(&json).unwrap_or_else(|refusals| panic!("{json}: {refusals:?}"));
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

#[test]
fn of_a_staging_what_was_given_is_known() {
    let glass = [
        "lesion.glass.femoropopliteal",
        "lesion.glass.infrapopliteal",
    ];
    let graded = r#", "lesion": {"glass": {"femoropopliteal": 2, "infrapopliteal": 0"#;
    assert_eq!(known(&format!("{graded}}}}}"))[2..], glass);
    assert_eq!(
        known(&format!(r#"{graded}, "severe_calcification": "none"}}}}"#))[2..],
        [&glass[..], &["lesion.glass.severe_calcification"]].concat()
    );
    for (name, value) in [
        ("ischaemia", "2"),
        ("abi", "0.5"),
        ("ankle_pressure_mmhg", "60"),
        ("toe_pressure_mmhg", "35"),
        ("tcpo2_mmhg", "35"),
    ] {
        let members =
            format!(r#", "wifi": {{"wound": 1, "foot_infection": 0, "{name}": {value}}}"#);
        let mut found = known(&members).split_off(2);
        found.sort_unstable();
        let path = format!("wifi.{name}");
        let mut expected = ["wifi.foot_infection", "wifi.wound", &path];
        expected.sort_unstable();
        assert_eq!(found, expected);
    }
}
