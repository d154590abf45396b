//! Answers that are saved or shared and read back are unchanged.

use afs12_clinical::date::Date;
use afs12_clinical::patient::RawAnswers;
use afs12_exchange::Source;
use afs12_exchange::{
    Incoming, Prefill, link_value, patient_json, patient_schema, prefills, pretty, read_incoming,
    read_link, written,
};
use afs12_form::Draft;
use afs12_words::Language;
use proptest::prelude::*;
use serde_json::Value;

use crate::properties::patients::{patient, read};

fn today() -> Date {
    "2026-11-23".parse::<Date>().expect("a day")
}

/// The answers of a patient file.
fn opened(text: &str) -> Vec<Prefill> {
    match read_incoming(text.as_bytes().to_vec(), today()) {
        Ok(Incoming::Patient(prefills)) => prefills,
        other => panic!("{text}: {other:?}"),
    }
}

/// The answers of a form that was filled with `answers`.
fn through_the_form(answers: &[Prefill]) -> RawAnswers {
    let mut draft = Draft::default();
    for answer in answers {
        draft
            .prefill(answer, Source::PatientFile)
            .expect("accepted");
        assert!(draft.prefilled(answer.field).is_some(), "{answer:?}");
    }
    let (raw_answers, unreadable) = draft.raw_answers();
    assert_eq!(unreadable, []);
    raw_answers
}

proptest! {
    #[test]
    fn a_patient_survives_the_form_the_file_and_the_link(patient in patient()) {
        let schema = jsonschema::validator_for(&patient_schema(&Language::English)).expect("a schema");
        let expected = read(&patient);
        let raw_answers = through_the_form(&opened(&patient.to_string()));
        let json = patient_json(&raw_answers);
        for text in [pretty(&json), written(&json)] {
            let written: Value = serde_json::from_str(&text).expect("JSON");
            prop_assert!(schema.is_valid(&written), "{text}");
            prop_assert_eq!(&read(&written), &expected, "{}", text);
        }
        prop_assert_eq!(read_link(&link_value(&json)), Ok(prefills(&raw_answers)));
    }
}
