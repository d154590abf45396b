//! The shipped model against a new fit.

use crate::fit::{EVIDENCE, SHIPPED, SHIPPED_JSON, assert_near, rules};
use afs12_clinical::date::Date;
use afs12_clinical::prognosis::artifact::Artifact;
use afs12_fit::synthesis::{Version, fit, to_json};
use serde_json::Value;

/// Tolerance between the shipped model and a new fit on another kind of processor, relative to the larger of the number and [`SMALL`].
const REFIT: f64 = 1e-5;

/// A covariance may be almost 0.
const SMALL: f64 = 1e-3;

/// Fails if the evidence or the fit has changed and the model was not refitted.
#[test]
fn the_shipped_model_is_what_the_evidence_gives() {
    let again = fit(&EVIDENCE).expect("the shipped evidence determines a model");
    let again = Artifact {
        version: SHIPPED.version.clone(),
        released: SHIPPED.released.clone(),
        ..again
    };
    same("", &parsed(SHIPPED_JSON), &parsed(&to_json(&again)));
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("the program writes JSON")
}

/// Asserts that two JSON values have the same keys and texts, and the same numbers within rounding.
fn same(path: &str, shipped: &Value, again: &Value) {
    match (shipped, again) {
        (Value::Number(shipped), Value::Number(again)) => {
            let (shipped, again) = (shipped.as_f64(), again.as_f64());
            let (shipped, again) = shipped.zip(again).expect("a number is a float");
            assert_near(path, shipped, again, REFIT * again.abs().max(SMALL));
        }
        (Value::Array(shipped), Value::Array(again)) => {
            assert_eq!(shipped.len(), again.len(), "make fit is due: {path}");
            for (place, (shipped, again)) in shipped.iter().zip(again).enumerate() {
                same(&format!("{path}[{place}]"), shipped, again);
            }
        }
        (Value::Object(shipped), Value::Object(again)) => {
            let keys: Vec<&String> = shipped.keys().collect();
            assert_eq!(keys, again.keys().collect::<Vec<_>>(), "{path}");
            for (key, value) in shipped {
                same(&format!("{path}.{key}"), value, &again[key]);
            }
        }
        _ => assert_eq!(shipped, again, "make fit is due: {path}"),
    }
}

#[test]
fn the_shipped_model_obeys_the_rules() {
    rules::check(&SHIPPED, &EVIDENCE);
}

#[test]
fn the_shipped_model_is_written_as_the_fit_writes_it() {
    assert_eq!(to_json(&SHIPPED), SHIPPED_JSON);
}

#[test]
fn the_shipped_model_has_a_version_and_a_day() {
    assert!(
        SHIPPED.version.parse::<Version>().is_ok(),
        "{}",
        SHIPPED.version
    );
    assert!(
        SHIPPED.released.parse::<Date>().is_ok(),
        "{}",
        SHIPPED.released
    );
}

/// No fitted number has more than 9 digits: writing and reading it with 9 leaves it unchanged.
#[test]
fn fitted_numbers_have_at_most_9_digits() {
    let rows = SHIPPED.calibration.iter();
    let fitted = rows.flat_map(|row| [row.fitted, row.predicted, row.lower, row.upper, row.z]);
    let h = &SHIPPED.hyperparameters;
    let numbers = fitted.chain(SHIPPED.covariance.iter().copied()).chain([
        h.tau_effect,
        h.rho,
        h.phi,
        SHIPPED.alpha.death,
        SHIPPED.log_shape.amputation,
    ]);
    for number in numbers {
        let short: f64 = format!("{number:.8e}").parse().expect("a formatted number");
        assert_eq!(short, number);
    }
}
