//! The artifact of the model: a text that is not an artifact is refused with a message.

use afs12_clinical::prognosis::{Model, ModelError};
use serde_json::{Value, json};

const SHIPPED: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../crates/clinical/src/prognosis/model.json"
));

fn refused(text: &str) -> ModelError {
    match Model::from_json(text) {
        Err(error) => error,
        Ok(_) => panic!("accepted"),
    }
}

/// The shipped artifact, changed.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut artifact = serde_json::from_str(SHIPPED).expect("JSON");
    change(&mut artifact);
    artifact.to_string()
}

fn list<'a>(artifact: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
    artifact[name].as_array_mut().expect("a list")
}

#[test]
fn the_shipped_artifact_is_read() {
    assert!(Model::from_json(&changed(|_| {})).is_ok());
}

#[test]
fn a_text_that_is_not_an_artifact_is_refused_with_a_message() {
    let renamed = changed(|artifact| artifact["covariates"][0]["name"] = json!("shoe_size"));
    let without_one = changed(|artifact| {
        list(artifact, "covariates").pop();
    });
    let short = changed(|artifact| {
        list(artifact, "covariance").pop();
    });
    let long = changed(|artifact| list(artifact, "covariance").push(json!(0)));
    let deathless = changed(|artifact| list(artifact, "population").clear());
    let unknown = changed(|artifact| artifact["shoe_size"] = json!(43));
    for (text, words) in [
        ("{}", "cannot be read: missing field"),
        (
            unknown.as_str(),
            "cannot be read: unknown field `shoe_size`",
        ),
        (&deathless, "no mortality of the general population"),
        (&renamed, "other covariates than this program"),
        (&without_one, "other covariates than this program"),
        (
            &short,
            "covariance of the model artifact has the wrong size",
        ),
        (&long, "covariance of the model artifact has the wrong size"),
    ] {
        let message = refused(text).to_string();
        assert!(message.contains(words), "{message}");
    }
}
