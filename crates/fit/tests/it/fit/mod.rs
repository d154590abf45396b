//! The fit against a second implementation's result from the same evidence, and the shipped model against the fit.
//!
//! No figure of the present evidence is written here: expected values come from `tests/data/reference.json`, which `tools/reference`
//! computes from the same tables, or from the tables themselves.

mod comparison;
mod derivatives;
mod left_out;
mod made_up;
mod optimised;
mod priors;
mod reference;
mod rules;
mod shipped;
mod versions;

use afs12_clinical::prognosis::artifact::Artifact;
use afs12_fit::reading::Evidence;
use std::path::Path;
use std::sync::LazyLock;

/// The shipped evidence.
static EVIDENCE: LazyLock<Evidence> =
    LazyLock::new(|| Evidence::shipped().expect("the shipped evidence is sound"));

/// The invented evidence of the second implementation, with every measure and every source of a standard error.
static TOY: LazyLock<Evidence> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/reference/toy");
    Evidence::read(&folder).expect("the made-up evidence is sound")
});

const SHIPPED_JSON: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../crates/clinical/src/prognosis/model.json"
));

/// The shipped model.
static SHIPPED: LazyLock<Artifact> =
    LazyLock::new(|| serde_json::from_str(SHIPPED_JSON).expect("the shipped model can be read"));

fn assert_near(what: &str, value: f64, expected: f64, tolerance: f64) {
    let difference = (value - expected).abs();
    assert!(
        difference <= tolerance,
        "{what}: {value}, expected {expected}, {difference:e} apart"
    );
}
