//! Invalid mortality tables are refused.

use crate::evidence::toy::with_rows;
use crate::evidence::{refused, taken};
use afs12_fit::reading::File;

#[test]
fn ages_rise() {
    refused!(File::Population, 2, "age 50", [("age", 50) => "ages must rise: 50 follows 50"]);
    refused!(File::Population, 2, "age 49.5", [("age", 49.5) => "ages must rise: 49.5 follows 50"]);
    refused!(File::Population, 1, "age 0", [("age", 0) => "age must exceed 0, is 0"]);
    taken!(File::Population, 2, [("age", 50.5), ("age", 120)]);
}

#[test]
fn hazards_are_above_0() {
    for key in ["male", "female"] {
        refused!(File::Population, 1, "age 50", [
            (key, 0.0) => format!("{key} must exceed 0, is 0"),
            (key, -0.1) => format!("{key} must exceed 0, is -0.1"),
            (key, f64::NAN) => format!("{key} must be a finite number, is NaN"),
        ]);
        taken!(File::Population, 1, [(key, 1e-6)]);
    }
}

#[test]
fn a_single_age_is_refused() {
    let read = with_rows(File::Population, |rows| rows.truncate(1));
    assert_eq!(
        read.expect_err("one age").to_string(),
        "population.toml: one age only: two are needed to say what lies between them"
    );
}
