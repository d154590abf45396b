//! The second implementation's results.

use crate::fit::comparison::compare;
use crate::fit::{EVIDENCE, TOY};
use afs12_clinical::hazard::{ByCause, Endpoint};
use afs12_clinical::prognosis::artifact::Hyperparameters;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The results of the second implementation.
pub static VECTORS: LazyLock<Vectors> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/reference.json"
    )))
    .expect("the vectors can be read")
});

#[derive(Deserialize)]
pub struct Vectors {
    #[serde(flatten)]
    pub shipped: Section,
    pub toy: Section,
}

/// The results for one set of tables.
#[derive(Deserialize)]
pub struct Section {
    pub evidence_sha256: String,
    pub fit: Fitted,
    pub effects: Vec<Effect>,
    pub cohorts: Vec<Group>,
}

#[derive(Deserialize)]
pub struct Fitted {
    pub hyperparameters: Hyperparameters,
    /// Cause and covariate.
    pub held_at_zero: Vec<(String, String)>,
    pub negative_log_marginal_likelihood: f64,
    pub alpha: WithError,
    pub log_shape: WithError,
    pub beta: BTreeMap<String, WithError>,
    pub shifts: BTreeMap<String, ByCause<f64>>,
}

#[derive(Deserialize)]
pub struct WithError {
    #[serde(flatten)]
    pub value: ByCause<f64>,
    pub death_se: f64,
    #[serde(rename = "major-amputation_se")]
    pub amputation_se: f64,
}

#[derive(Deserialize)]
pub struct Effect {
    pub study: String,
    pub endpoint: Endpoint,
    pub log_hr: f64,
    pub se: f64,
}

#[derive(Deserialize)]
pub struct Group {
    pub study: String,
    pub id: String,
    pub endpoint: Endpoint,
    pub months: f64,
    pub observed: f64,
    pub fitted: f64,
    pub left_out: LeftOut,
}

#[derive(Deserialize)]
pub struct LeftOut {
    pub predicted: f64,
    pub lower: f64,
    pub upper: f64,
    pub z: f64,
}

#[test]
fn the_shipped_evidence_gives_the_results_of_the_second_implementation() {
    compare(&EVIDENCE, &VECTORS.shipped);
}

#[test]
fn made_up_evidence_gives_the_results_of_the_second_implementation() {
    compare(&TOY, &VECTORS.toy);
}
