//! A reference patient, typed in by keyboard, gets what an independent implementation computed.

use serde_json::Value;

use crate::harness::{Options, with_page};
use crate::pages::{Keyboard, ResultPanel};

/// Patients of the reference with nothing, little and much unknown, in different units; none within 0.002 of the next percentage.
const PATIENTS: [usize; 3] = [0, 15, 16];

fn reference(place: usize) -> Value {
    let json: Value =
        serde_json::from_str(include_str!("../../data/reference.json")).expect("JSON");
    json["patients"][place].clone()
}

/// The answers as the form takes them: radio groups by name, text inputs by id.
fn answers(prefix: &str, patient: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, value) in patient.as_object().expect("an object") {
        let path = format!("{prefix}{name}");
        match value {
            Value::Object(quantity) if quantity.contains_key("unit") => {
                found.push((path.clone(), value["value"].to_string()));
                found.push((format!("{path}-unit"), text(&value["unit"])));
            }
            Value::Object(_) if name != "wifi" => found.extend(answers(&format!("{path}."), value)),
            Value::Object(_) => {}
            _ => found.push((path, text(value))),
        }
    }
    found
}

fn text(value: &Value) -> String {
    match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn percent(probability: &Value) -> String {
    let percent = (100.0 * probability.as_f64().expect("a probability")).round();
    match percent {
        0.0 => "<1%".to_owned(),
        100.0 => ">99%".to_owned(),
        _ => format!("{percent}%"),
    }
}

#[test]
fn reference_patients_typed_by_keyboard_get_the_percentages_of_the_reference() {
    for place in PATIENTS {
        let case = reference(place);
        with_page(Options::default(), async |page| {
            Keyboard(page).fill(&answers("", &case["patient"])).await;
            let result = ResultPanel(page);
            let expected = &case["expected"];
            assert_eq!(
                result.headline().await,
                percent(&expected["afs"]),
                "patient {place}"
            );
            let range = format!(
                "{} to {}",
                percent(&expected["lower"]),
                percent(&expected["upper"])
            );
            assert_eq!(result.range().await, range, "patient {place}");
            let counts = result.counts().await;
            assert_eq!(counts.iter().sum::<u64>(), 100);
            assert_eq!(counts, result.symbols().await);
            for (count, name) in counts
                .iter()
                .zip(["afs", "amputation_first", "death_first"])
            {
                let exact = 100.0 * expected[name].as_f64().expect("a probability");
                assert!(
                    (*count as f64 - exact).abs() < 1.0,
                    "patient {place}, {name}: {count}, {exact}"
                );
            }
            page.screenshot(&format!("reference-{place}")).await;
        });
    }
}
