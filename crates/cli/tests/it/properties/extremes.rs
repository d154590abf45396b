//! At the ends of every accepted range, every figure of the estimate stays finite.

use afs12_clinical::patient::{Accepts, Field};
use afs12_clinical::prognosis::{Model, estimate};
use afs12_exchange::{EstimateDocument, estimate_violations, read_json};
use afs12_words::Language;
use serde_json::{Value, json};

use super::patients::{put, quantity, read, with};

/// A patient with every field at one end of its accepted range, or with the first or last of its options.
fn at_the_end(last: bool) -> Value {
    let mut patient = json!({});
    for field in Field::ALL {
        let answer = match field.accepts() {
            Accepts::Quantity(range) => {
                let unit = range.units[0];
                let (least, most) = range.ends_in(unit);
                quantity(field, if last { most } else { least }, unit)
            }
            Accepts::Grade { least, most } => json!(if last { most } else { least }),
            Accepts::Choice(codes) => json!(codes[if last { codes.len() - 1 } else { 0 }]),
            Accepts::YesNo => json!(last),
        };
        put(&mut patient, field.path(), answer);
    }
    patient
}

/// Every number in a JSON value.
fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Number(number) => vec![number.as_f64().expect("a float")],
        Value::Array(items) => items.iter().flat_map(numbers).collect(),
        Value::Object(members) => members.values().flat_map(numbers).collect(),
        _ => Vec::new(),
    }
}

/// A number that is not finite is written as null, which is only allowed for the optional figures of a score.
fn must_be_finite(patient: &Value) {
    let checked = read(patient);
    let estimate = estimate(Model::shipped(), &checked).expect("CLTI");
    let document = EstimateDocument::new(Model::shipped(), &checked, &estimate, &Language::English);
    let text = serde_json::to_string(&document).expect("JSON");
    let json = read_json(&text).expect("what was written can be read");
    assert_eq!(estimate_violations(&json), [], "{patient}");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    let numbers = numbers(&document);
    assert!(numbers.len() > 100, "{} numbers", numbers.len());
    assert!(numbers.iter().all(|number| number.is_finite()), "{patient}");
    for score in document["scores"].as_array().expect("the scores") {
        for prediction in score["predictions"].as_array().expect("predictions") {
            let has = |name: &str| prediction[name].is_number();
            assert!(
                has("value") || has("low") && has("high"),
                "{patient}: {prediction}"
            );
        }
    }
}

#[test]
fn every_figure_is_a_number_at_every_extreme() {
    let bare = json!({ "rutherford": 5, "age": 70 });
    for base in [bare, at_the_end(false), at_the_end(true)] {
        for rutherford in [4, 5, 6] {
            for age in [40, 105] {
                for treatment in [json!(null), json!("endovascular"), json!("none-possible")] {
                    let mut patient = with(&base, "rutherford", json!(rutherford));
                    put(&mut patient, "age", json!(age));
                    put(&mut patient, "treatment", treatment);
                    must_be_finite(&patient);
                }
            }
        }
    }
}

/// Each field in turn at its other end, starting from both ends.
#[test]
fn every_figure_is_a_number_with_one_answer_at_the_other_end() {
    for last in [false, true] {
        let (base, other) = (at_the_end(last), at_the_end(!last));
        let base = with(&base, "rutherford", json!(6));
        for field in Field::ALL
            .into_iter()
            .filter(|field| *field != Field::Rutherford)
        {
            let pointer = format!("/{}", field.path().replace('.', "/"));
            let answer = other.pointer(&pointer).expect("an answer").clone();
            must_be_finite(&with(&base, field.path(), answer));
            if field != Field::Age {
                must_be_finite(&with(&base, field.path(), Value::Null));
            }
        }
    }
}
