//! The result in a record equals that of the second implementation of the model.

use afs12_clinical::date::Date;
use afs12_clinical::prognosis::{Model, WholePercent};
use afs12_exchange::Source;
use afs12_exchange::{Incoming, read_incoming};
use afs12_form::Draft;
use afs12_record::{Conclusion, Record};
use afs12_words::{Language, Words};
use serde_json::Value;

use crate::record::DAY;

/// The shipped model is fitted independently of the second implementation, so a probability may differ by this much. Within this distance
/// of an edge between two displayed figures, both are right.
const DIFFERENCE: f64 = 0.002;

/// The probability as displayed; `None` if it is too near to an edge.
fn shown(words: &dyn Words, probability: &Value) -> Option<String> {
    let probability = probability.as_f64().expect("a probability");
    let [below, above] = [probability - DIFFERENCE, probability + DIFFERENCE]
        .map(|near| words.percent(WholePercent::of_estimate(near)));
    (below == above).then_some(below)
}

fn draft_of(patient: &Value) -> Draft {
    let today = Date::new(2026, 3, 9).expect("a day");
    let Ok(Incoming::Patient(answers)) = read_incoming(patient.to_string().into_bytes(), today)
    else {
        panic!("{patient}");
    };
    let mut draft = Draft::default();
    for answer in &answers {
        let taken = draft.prefill(answer, Source::PatientFile);
        taken.expect("the field accepts it");
    }
    draft
}

#[test]
fn the_result_is_that_of_the_reference() {
    let reference: Value = serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/reference.json"
    )))
    .expect("JSON");
    let words = Language::English.words();
    let (mut compared, mut ranges) = (0, 0);
    for case in reference["patients"].as_array().expect("patients") {
        let record = Record::of(&draft_of(&case["patient"]), Model::shipped(), *DAY, words);
        let Conclusion::Estimated(estimated) = &record.conclusion else {
            panic!("{}", case["patient"]);
        };
        let expected = &case["expected"];
        if let Some(afs) = shown(words, &expected["afs"]) {
            assert_eq!(estimated.afs, afs, "{}", case["patient"]);
            compared += 1;
        }
        let ends = [&expected["lower"], &expected["upper"]].map(|end| shown(words, end));
        if let [Some(lower), Some(upper)] = ends {
            let range = (lower != upper).then(|| format!("{lower} to {upper}"));
            assert_eq!(estimated.range, range, "{}", case["patient"]);
            ranges += 1;
        }
    }
    assert!(
        compared > 10 && ranges > 10,
        "{compared} and {ranges} compared"
    );
}
