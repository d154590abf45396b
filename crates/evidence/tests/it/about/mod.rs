//! The figures of the pages about the model: calibration, the Krakow study, the model card.

mod calibration;
mod groups;
mod krakow;
mod names;

use afs12_clinical::prognosis::artifact::Artifact;

/// The numbers of the shipped model.
fn artifact() -> Artifact {
    serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../crates/clinical/src/prognosis/model.json"
    )))
    .expect("the artifact")
}

fn assert_near(what: &str, value: f64, expected: f64, tolerance: f64) {
    let difference = (value - expected).abs();
    assert!(
        difference <= tolerance,
        "{what}: {value}, expected {expected}, {difference:e} apart"
    );
}
