//! The results of the second implementation.

use afs12_clinical::hazard::Covariate;
use afs12_clinical::prognosis::artifact::Artifact;
use afs12_clinical::prognosis::{Covariates, Model};
use serde_json::Value;

/// The results of the second implementation.
pub fn vectors() -> Value {
    serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/reference.json"
    )))
    .expect("the reference is JSON")
}

/// A list of the results.
pub fn list<'v>(vectors: &'v Value, name: &str) -> &'v [Value] {
    vectors[name]
        .as_array()
        .unwrap_or_else(|| panic!("the reference has no list {name}"))
}

/// The number at a path.
pub fn number(json: &Value, path: &str) -> f64 {
    json.pointer(path)
        .and_then(Value::as_f64)
        .unwrap_or_else(|| panic!("no number at {path} in {json}"))
}

/// Covariates by name.
pub fn covariates(named: &Value) -> Covariates {
    let mut covariates = [None; Covariate::COUNT];
    for (name, value) in named.as_object().expect("covariates by name") {
        let covariate: Covariate = name.parse().expect("a covariate");
        covariates[covariate.index()] = value.as_f64();
    }
    covariates
}

/// The shipped model with the coefficients and hyperparameters of the second implementation; only the covariance of the coefficients is the
/// shipped one, because the second implementation does not write it.
pub fn model_of(vectors: &Value) -> Model {
    let text = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../crates/clinical/src/prognosis/model.json"
    ));
    let mut artifact: Value = serde_json::from_str(text).expect("the artifact is JSON");
    let fit = &vectors["fit"];
    artifact["hyperparameters"] = fit["hyperparameters"].clone();
    for parameter in ["alpha", "log_shape"] {
        for cause in ["death", "major-amputation"] {
            artifact[parameter][cause] = fit[parameter][cause].clone();
        }
    }
    for entry in artifact["covariates"].as_array_mut().expect("covariates") {
        let name = entry["name"].as_str().expect("a name").to_owned();
        for cause in ["death", "major-amputation"] {
            entry["beta"][cause] = fit["beta"][&name][cause].clone();
        }
    }
    let artifact: Artifact = serde_json::from_value(artifact).expect("an artifact");
    Model::from_artifact(artifact).expect("a model")
}
