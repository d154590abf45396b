//! Every validation error names its field and what is accepted.

use afs12_exchange::read_patient;
use afs12_words::ENGLISH;

/// The path and the message of the first validation error.
fn refused(json: &str) -> (Option<String>, String) {
    let validation_errors = read_patient(json).expect_err(json);
    (
        validation_errors[0].path().map(str::to_owned),
        ENGLISH.validation_error(&validation_errors[0]),
    )
}

/// An acceptable patient with one more member.
fn with(member: &str) -> String {
    format!(r#"{{"rutherford": 5, "age": 70, {member}}}"#)
}

#[test]
fn out_of_range_answers_name_their_field_and_range() {
    for (member, path, words) in [
        (r#""egfr": 0.9"#, "egfr", "1 to 150 mL/min/1.73 m²"),
        (r#""egfr": 151"#, "egfr", "1 to 150"),
        (
            r#""creatinine": {"value": 19.9, "unit": "umol/L"}"#,
            "creatinine",
            "20 to 2000 µmol/L",
        ),
        (
            r#""creatinine": {"value": 23, "unit": "mg/dL"}"#,
            "creatinine",
            "0.227 to 22.6 mg/dL",
        ),
        (
            r#""albumin": {"value": 61, "unit": "g/L"}"#,
            "albumin",
            "10 to 60 g/L",
        ),
        (
            r#""albumin": {"value": 0.9, "unit": "g/dL"}"#,
            "albumin",
            "1 to 6 g/dL",
        ),
        (
            r#""haematocrit": {"value": 66, "unit": "%"}"#,
            "haematocrit",
            "10 to 65 %",
        ),
        (
            r#""haematocrit": {"value": 0.09, "unit": "L/L"}"#,
            "haematocrit",
            "0.1 to 0.65 L/L",
        ),
        (r#""height_cm": 119"#, "height_cm", "120 to 220 cm"),
        (r#""weight_kg": 251"#, "weight_kg", "25 to 250 kg"),
        (r#""white_cells": 0.09"#, "white_cells", "0.1 to 100"),
        (r#""temperature_c": 43.1"#, "temperature_c", "30 to 43 °C"),
        (
            r#""ejection_fraction": 4"#,
            "ejection_fraction",
            "5 to 85 %",
        ),
        (
            r#""bollinger_below_knee": 151"#,
            "bollinger_below_knee",
            "0 to 150",
        ),
        (
            r#""ankle_pressures": {"highest_mmhg": 301}"#,
            "ankle_pressures.highest_mmhg",
            "0 to 300 mmHg",
        ),
        (
            r#""ankle_pressures": {"measurable": 4}"#,
            "ankle_pressures.measurable",
            "from 0 to 3",
        ),
        (
            r#""lesion": {"patent_crural_arteries": 1.5}"#,
            "lesion.patent_crural_arteries",
            "from 0 to 3",
        ),
        (
            r#""wifi": {"wound": 4, "ischaemia": 0, "foot_infection": 0}"#,
            "wifi.wound",
            "from 0 to 3",
        ),
        (
            r#""lesion": {"glass": {"femoropopliteal": 5, "infrapopliteal": 0}}"#,
            "lesion.glass.femoropopliteal",
            "from 0 to 4",
        ),
    ] {
        let (place, message) = refused(&with(member));
        assert_eq!(place.as_deref(), Some(path), "{member}");
        assert!(message.contains(words), "{member}: {message}");
    }
    for (json, path, words) in [
        (
            r#"{"rutherford": 7, "age": 70}"#,
            "rutherford",
            "whole number from 0 to 6",
        ),
        (
            r#"{"rutherford": -1, "age": 70}"#,
            "rutherford",
            "whole number from 0 to 6",
        ),
        (
            r#"{"rutherford": 5, "age": 39.9}"#,
            "age",
            "40 to 105 years",
        ),
        (
            r#"{"rutherford": 5, "age": 105.1}"#,
            "age",
            "40 to 105 years",
        ),
    ] {
        let (place, message) = refused(json);
        assert_eq!(place.as_deref(), Some(path), "{json}");
        assert!(message.contains(words), "{json}: {message}");
    }
}

#[test]
fn wrong_types_unknown_words_and_unknown_fields_are_refused_with_their_place() {
    for (member, path, words) in [
        (
            r#""sex": "woman""#,
            "sex",
            "one of female, male; found \"woman\"",
        ),
        (r#""sex": 1"#, "sex", "one of female, male"),
        (
            r#""diabetes": "yes""#,
            "diabetes",
            "true or false; found \"yes\"",
        ),
        (r#""diabetes": 1"#, "diabetes", "true or false"),
        (
            r#""height_cm": "164""#,
            "height_cm",
            "a number from 120 to 220 cm; found \"164\"",
        ),
        (r#""height_cm": [164]"#, "height_cm", "found […]"),
        (
            r#""creatinine": 120"#,
            "creatinine",
            "20 to 2000 µmol/L or 0.227 to 22.6 mg/dL; found 120",
        ),
        (
            r#""creatinine": [120, "umol/L"]"#,
            "creatinine",
            "found […]",
        ),
        (
            r#""creatinine": {"value": 120}"#,
            "creatinine",
            "both a value and a unit",
        ),
        (
            r#""creatinine": {"value": 120, "unit": "mmol/L"}"#,
            "creatinine",
            "\"mmol/L\"",
        ),
        (
            r#""creatinine": {"value": "120", "unit": "umol/L"}"#,
            "creatinine",
            "found \"120\"",
        ),
        (
            r#""creatinine": {"value": 120, "unit": "umol/L", "date": 1}"#,
            "creatinine",
            "no \"date\"",
        ),
        (r#""treatment": "stent""#, "treatment", "none-possible"),
        (r#""lesion": 5"#, "lesion", "object"),
        (r#""lesion": ["femoropopliteal"]"#, "lesion", "found […]"),
        (r#""lesion": {"glass": true}"#, "lesion.glass", "object"),
        (r#""lesion": {"length": 5}"#, "lesion.length", "not a field"),
        (r#""Diabetes": true"#, "Diabetes", "not a field"),
        (
            r#""lesion.level": "femoropopliteal""#,
            "lesion.level",
            "not a field",
        ),
    ] {
        let (place, message) = refused(&with(member));
        assert_eq!(place.as_deref(), Some(path), "{member}");
        assert!(message.contains(words), "{member}: {message}");
    }
}

#[test]
fn both_ends_of_age_are_accepted() {
    for age in [40, 105] {
        let patient = read_patient(&format!(r#"{{"rutherford": 5, "age": {age}}}"#));
        let patient =
            patient.unwrap_or_else(|validation_errors| panic!("{age}: {validation_errors:?}"));
        assert_eq!(patient.age.years(), f64::from(age));
    }
}

#[test]
fn the_later_questions_take_yes_or_no_and_nothing_else() {
    for field in [
        "heel_wound",
        "copd",
        "atrial_fibrillation",
        "prior_major_amputation",
    ] {
        for answer in ["true", "false", "null"] {
            let json = with(&format!(r#""{field}": {answer}"#));
            assert!(read_patient(&json).is_ok(), "{json}");
        }
        let (place, message) = refused(&with(&format!(r#""{field}": "yes""#)));
        assert_eq!(place.as_deref(), Some(field));
        assert!(
            message.contains("true or false; found \"yes\""),
            "{message}"
        );
    }
}

#[test]
fn what_is_missing_twice_or_broken_is_refused() {
    for (json, path, words) in [
        (r#"{"age": 70}"#, Some("rutherford"), "required"),
        (r#"{"rutherford": 5}"#, Some("age"), "required"),
        (r#"{"rutherford": 5, "age": null}"#, Some("age"), "required"),
        (
            r#"{"rutherford": 5, "age": 70, "age": 80}"#,
            None,
            "\"age\" is given twice",
        ),
        (r#"{"rutherford": 5, "age": NaN}"#, Some("age"), "JSON"),
        (r#"{"rutherford": 5, "age": 1e400}"#, Some("age"), "larger"),
        (r#"{"rutherford": 5, "age": 70"#, None, "JSON"),
        (r#"{"rutherford": 5, "age": 70} {}"#, None, "JSON"),
        (r#"{"rutherford": 5, "age": 0x46}"#, None, "JSON"),
        ("[5, 70]", None, "object"),
        ("5", None, "object"),
        ("", None, "JSON"),
    ] {
        let (place, message) = refused(json);
        assert_eq!(place.as_deref(), path, "{json}: {message}");
        assert!(message.contains(words), "{json}: {message}");
    }
}

#[test]
fn every_refusal_is_given_not_only_the_first() {
    for (json, expected) in [
        (
            r#"{"rutherford": 5, "age": 20, "height_cm": 20, "wifi": {"wound": 4, "ischaemia": 1}}"#,
            &["age", "height_cm", "wifi.wound"][..],
        ),
        (
            r#"{"rutherford": 5, "age": 70, "sex": "woman", "mobility": "runs"}"#,
            &["sex", "mobility"],
        ),
    ] {
        let validation_errors = read_patient(json).expect_err(json);
        let places: Vec<_> = validation_errors
            .iter()
            .filter_map(|validation_error| validation_error.path())
            .collect();
        assert_eq!(places, expected);
    }
}

#[test]
fn null_is_not_known() {
    let absent = read_patient(r#"{"rutherford": 5, "age": 70}"#).expect("a patient");
    let null = with(
        r#""sex": null, "creatinine": null, "lesion": null, "wifi": {"wound": null, "ischaemia": null, "foot_infection": null}"#,
    );
    assert_eq!(read_patient(&null).expect("a patient"), absent);
}

#[test]
fn a_negative_zero_is_zero() {
    let json = with(r#""ankle_pressures": {"measurable": -0, "highest_mmhg": -0.0}"#);
    let patient = read_patient(&json).expect("a patient");
    let pressure = patient.highest_ankle_pressure.known().expect("it is given");
    let shown = pressure.millimetres_of_mercury().to_string();
    assert_eq!(shown, "0");
}
