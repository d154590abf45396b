//! Files and links: their kinds and their errors.

use afs12_clinical::date::Date;
use afs12_clinical::patient::{Entry, Field, Measured, RawAnswers, Reason, Unit};
use afs12_exchange::{
    Incoming, Kind, PATIENT_PARAMETER, Unreadable, Violation, patient_json, read_incoming,
    read_link, written,
};

fn today() -> Date {
    "2026-11-23".parse::<Date>().expect("a day")
}

fn opened(text: &str) -> Result<Incoming, Unreadable> {
    read_incoming(text.as_bytes().to_vec(), today())
}

/// Paths and reasons of the validation errors.
fn validation_errors(result: Result<Incoming, Unreadable>) -> Vec<(Option<String>, Reason)> {
    match result {
        Err(Unreadable::Refused(validation_errors)) => validation_errors
            .into_iter()
            .map(|validation_error| {
                (
                    validation_error.path().map(str::to_owned),
                    validation_error.reason,
                )
            })
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_patient_file_gives_its_answers_in_the_units_of_the_file() {
    let text = r#"{"rutherford": 5, "age": 72, "creatinine": {"value": 1.36, "unit": "mg/dL"}, "lesion": {"pedal": "P2"}, "sex": null}"#;
    for text in [text.to_owned(), format!("\u{feff}{text}\n")] {
        let Ok(Incoming::Patient(answers)) = opened(&text) else {
            panic!("{:?}", opened(&text));
        };
        let found: Vec<_> = answers
            .iter()
            .map(|answer| (answer.field, answer.entry.clone()))
            .collect();
        let measured = |value, unit| Entry::Measured(Measured { value, unit });
        assert_eq!(
            found,
            [
                (Field::Rutherford, Entry::Number(5.0)),
                (Field::Age, measured(72.0, Unit::Years)),
                (
                    Field::Creatinine,
                    measured(1.36, Unit::MilligramsPerDecilitre)
                ),
                (Field::Pedal, Entry::Word("P2".to_owned())),
            ]
        );
        assert!(answers.iter().all(|answer| answer.date.is_none()));
    }
}

#[test]
fn every_refusal_of_a_patient_file_is_given() {
    let found = validation_errors(opened(
        r#"{"age": 30, "haematocrit": {"value": 70, "unit": "%"}, "wifi": {"wound": 9, "abi": 4}}"#,
    ));
    let paths: Vec<_> = found
        .iter()
        .filter_map(|(path, _)| path.as_deref())
        .collect();
    assert_eq!(
        paths,
        ["rutherford", "age", "haematocrit", "wifi.wound", "wifi.abi"]
    );
    assert_eq!(found[0].1, Reason::Required);
    assert!(matches!(found[1].1, Reason::OutOfRange(_)));
    let found = validation_errors(opened(r#"{"rutherford": "5", "age": 72, "shoe_size": 43}"#));
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(
        found[1],
        (Some("shoe_size".to_owned()), Reason::UnknownField)
    );
}

#[test]
fn a_file_of_another_kind_is_refused_with_its_fault() {
    assert_eq!(opened(" \n "), Err(Unreadable::Empty));
    assert_eq!(
        read_incoming(vec![0xff, 0xfe, 0x7b, 0x00], today()),
        Err(Unreadable::NotText)
    );
    for text in ["not JSON", "{\"age\": 72", "{\"age\": 72} {\"age\": 73}"] {
        let found = validation_errors(opened(text));
        assert!(
            matches!(&found[..], [(_, Reason::NotJson { line: 1, .. })]),
            "{text}: {found:?}"
        );
    }
    assert!(matches!(
        &validation_errors(opened("[1]"))[..],
        [(None, Reason::NotAnObject(_))]
    ));
    assert!(matches!(
        opened(r#"{"resourceType": "Patient"}"#),
        Err(Unreadable::Bundle(_))
    ));
}

#[test]
fn an_estimate_of_the_wrong_shape_is_refused_with_the_place() {
    let text = r#"{"model": {"id": "afs12", "version": 1}, "afs": 71, "mood": "good", "curve": [{"month": 1.5, "afs": 0.9}]}"#;
    let Err(Unreadable::Misshapen(violations)) = opened(text) else {
        panic!("{:?}", opened(text));
    };
    let at = |path: &str| {
        let violation = violations.iter().find(|violation| violation.path == path);
        violation.map(|violation| violation.reason.clone())
    };
    let wanted = |kind, found: &str| {
        Some(Violation::Wanted {
            kind,
            found: found.to_owned(),
        })
    };
    assert_eq!(at("model.version"), wanted(Kind::String, "1"));
    assert_eq!(at("model.sha256"), Some(Violation::Missing));
    assert_eq!(at("afs"), wanted(Kind::Probability, "71"));
    assert_eq!(at("mood"), Some(Violation::Unknown));
    assert_eq!(at("curve[0].month"), wanted(Kind::Integer, "1.5"));
    assert_eq!(at("scores"), Some(Violation::Missing));
}

/// `{"rutherford":5,"age":72,"sex":"female","dialysis":false}` by `basenc --base64url` of GNU coreutils.
const LINK: &str = "eyJydXRoZXJmb3JkIjo1LCJhZ2UiOjcyLCJzZXgiOiJmZW1hbGUiLCJkaWFseXNpcyI6ZmFsc2V9";

#[test]
fn a_link_carries_base64url_with_or_without_padding() {
    let answers = read_link(LINK).expect("a patient");
    let fields: Vec<Field> = answers.iter().map(|answer| answer.field).collect();
    assert_eq!(
        fields,
        [Field::Rutherford, Field::Age, Field::Sex, Field::Dialysis]
    );
    // {"age":72} and its padding.
    assert_eq!(read_link("eyJhZ2UiOjcyfQ"), read_link("eyJhZ2UiOjcyfQ=="));
    assert_eq!(
        read_link("eyJhZ2UiOjcyfQ").map(|answers| answers.len()),
        Ok(1),
        "whoever opens a link is asked for the Rutherford category"
    );
}

#[test]
fn a_broken_link_is_refused_with_its_fault() {
    assert_eq!(read_link(""), Err(Unreadable::Empty));
    assert_eq!(read_link("{\"age\":72}"), Err(Unreadable::NotBase64));
    assert_eq!(
        read_link("eyJhZ2UiOjcyfQ+/"),
        Err(Unreadable::NotBase64),
        "base64, not base64url"
    );
    assert_eq!(read_link("__8"), Err(Unreadable::NotText));
    // {"age":7
    assert!(matches!(
        read_link("eyJhZ2UiOjc"),
        Err(Unreadable::Refused(_))
    ));
    // {"age":30}
    assert!(
        matches!(read_link("eyJhZ2UiOjMwfQ"), Err(Unreadable::Refused(validation_errors)) if validation_errors.len() == 1)
    );
    assert_eq!(PATIENT_PARAMETER, "patient");
}

#[test]
fn a_patient_is_written_in_the_order_and_nesting_of_the_contract() {
    let mut raw_answers = RawAnswers::default();
    raw_answers.enter(Field::Pedal, Entry::Word("P1".to_owned()));
    raw_answers.enter(Field::GlassFemoropopliteal, Entry::Number(2.0));
    raw_answers.enter(Field::Rutherford, Entry::Number(5.0));
    let albumin = Measured {
        value: 3.45,
        unit: Unit::GramsPerDecilitre,
    };
    raw_answers.enter(Field::Albumin, Entry::Measured(albumin));
    let weight = Measured {
        value: 61.0,
        unit: Unit::Kilograms,
    };
    raw_answers.enter(Field::Weight, Entry::Measured(weight));
    raw_answers.enter(Field::Diabetes, Entry::YesNo(true));
    assert_eq!(
        written(&patient_json(&raw_answers)),
        r#"{"rutherford":5,"diabetes":true,"weight_kg":61,"albumin":{"value":3.45,"unit":"g/dL"},"lesion":{"pedal":"P1","glass":{"femoropopliteal":2}}}"#
    );
}
