//! A reference patient, typed in by keyboard, gets what an independent implementation computed.

use serde_json::Value;

use crate::harness::{Options, test, with_page};
use crate::pages::{Keyboard, ResultPanel};

/// How many patients of the reference are typed: the one with the most answers, the one with the fewest, and one between.
const PATIENTS: usize = 3;

/// How far a percentage has to lie from where it rounds to another, in points.
const CLEAR: f64 = 0.1;

/// The patients of the reference with their results that are typed.
fn cases() -> [Value; PATIENTS] {
    let json: Value =
        serde_json::from_str(include_str!("../../data/reference.json")).expect("JSON");
    let mut cases = json["patients"].as_array().expect("a list").clone();
    cases.retain(|case| {
        ["afs", "lower", "upper"].iter().all(|name| {
            let percent = 100.0 * case["expected"][name].as_f64().expect("a probability");
            (percent.fract() - 0.5).abs() > CLEAR && (12.0..94.0).contains(&percent)
        })
    });
    cases.sort_by_key(|case| answers("", &case["patient"]).len());
    let last = cases.len() - 1;
    [last, last / 2, 0].map(|place| cases[place].clone())
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
            Value::Object(_) => found.extend(answers(&format!("{path}."), value)),
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
    format!(
        "{:.0}%",
        100.0 * probability.as_f64().expect("a probability")
    )
}

test!(
    EVERY_ENGINE,
    the_patient_with_the_most_answers_gets_the_percentages_of_the_reference
);
fn the_patient_with_the_most_answers_gets_the_percentages_of_the_reference() {
    gets_the_percentages_of_the_reference(0);
}

test!(
    CHROMIUM,
    a_patient_with_half_of_the_answers_gets_the_percentages_of_the_reference
);
fn a_patient_with_half_of_the_answers_gets_the_percentages_of_the_reference() {
    gets_the_percentages_of_the_reference(1);
}

test!(
    CHROMIUM,
    the_patient_with_the_fewest_answers_gets_the_percentages_of_the_reference
);
fn the_patient_with_the_fewest_answers_gets_the_percentages_of_the_reference() {
    gets_the_percentages_of_the_reference(2);
}

/// Types a patient by keyboard.
fn gets_the_percentages_of_the_reference(place: usize) {
    let case = &cases()[place];
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
