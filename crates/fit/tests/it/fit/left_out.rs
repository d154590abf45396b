//! Units left out.

use crate::fit::reference::VECTORS;
use crate::fit::{TOY, assert_near};
use afs12_evidence::Tables;
use afs12_fit::reading::{Evidence, File};
use afs12_fit::synthesis::Fit;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// Tolerance between two searches for the same minimum.
const SEARCH: f64 = 1e-7;

/// The text of a table of the made-up evidence without the rows of a unit's studies.
fn without(file: File, unit: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/reference/toy");
    let text = fs::read_to_string(folder.join(file.name())).expect("a table can be read");
    let mut table: Table = text.parse().expect("the made-up evidence is TOML");
    for (_, rows) in table.iter_mut() {
        let rows = rows.as_array_mut().expect("rows are an array");
        rows.retain(|row| {
            let study = row.get("study").and_then(Value::as_str);
            study.is_none_or(|study| TOY.unit_of(study) != Some(unit))
        });
    }
    table.to_string()
}

/// A unit that is left out has no influence: a new fit of the rest alone predicts the unit's groups identically.
#[test]
fn leaving_a_unit_out_is_fitting_without_its_rows() {
    let hyperparameters = VECTORS.toy.fit.hyperparameters;
    let whole = Fit::at(&TOY, hyperparameters).expect("the made-up evidence determines a model");
    let left_out = whole.left_out().expect("every unit can be left out");
    let mut compared = 0;
    for (place, unit) in whole.design().units().iter().enumerate() {
        let [studies, effects, cohorts, covariates, population] =
            File::ALL.map(|file| without(file, unit));
        let rest = Evidence::parse(Tables {
            studies: &studies,
            effects: &effects,
            cohorts: &cohorts,
            covariates: &covariates,
            population: &population,
        });
        let rest = rest.expect("fewer rows break no rule");
        let rest = Fit::at(&rest, hyperparameters).expect("the rest determines a model");
        if rest.held() != whole.held() {
            // Leaving a unit out keeps the coefficients that the whole evidence holds at 0; a fit of the rest alone may hold others.
            continue;
        }
        let rows = whole.design().groups().iter().zip(&left_out);
        for (row, left_out) in rows.filter(|(row, _)| row.unit == place) {
            let alone = row.event_free(rest.parameters(), [0.0; 2], whole.design().covariance());
            assert_near(unit, left_out.predicted, alone, SEARCH);
            compared += 1;
        }
    }
    assert!(compared > 0, "no unit leaves the same coefficients held");
}
