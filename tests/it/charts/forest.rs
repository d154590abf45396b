//! Hazard ratios with their intervals, compared with those from the log hazard ratios of the second implementation.

use afs12_clinical::hazard::{Covariate, HazardRatio};
use afs12_clinical::prognosis::Model;
use afs12_evidence::{Published, Selection};
use afs12_page::chart::ForestAxis;
use serde_json::Value;

/// The quantile of the normal distribution for a 95% interval.
const Z: f64 = 1.959_963_984_540_054;

/// Relative tolerance of a ratio or an end that follows from printed figures alone.
const ROUNDING: f64 = 1e-5;

/// Relative tolerance of the same for a coefficient: 0.1% of a standard error, plus an independent search for the hyperparameters.
const REFERENCE_TOLERANCE: f64 = 2e-3;

fn reference() -> Value {
    serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/reference.json"
    )))
    .expect("the reference can be read")
}

fn number(entry: &Value, key: &str) -> f64 {
    entry[key].as_f64().expect("the reference has the number")
}

/// Compares a ratio and its interval with a log hazard ratio and its standard error.
fn assert_ratio(what: &str, found: HazardRatio, (log_hr, se): (f64, f64), tolerance: f64) {
    let ends = [log_hr - Z * se, log_hr, log_hr + Z * se].map(f64::exp);
    for (found, expected) in [found.lower, found.ratio, found.upper].iter().zip(ends) {
        assert!(
            (found / expected - 1.0).abs() < tolerance,
            "{what}: {found} is not {expected}"
        );
    }
}

#[test]
fn published_intervals_are_those_of_the_reference() {
    let reference = reference();
    let rows = reference["effects"].as_array().expect("a list of effects");
    let effects = &Published::shipped().effects;
    assert_eq!(effects.len(), rows.len());
    for (effect, row) in effects.iter().zip(rows) {
        let expected = (number(row, "log_hr"), number(row, "se"));
        assert_ratio(&effect.study, effect.hazard_ratio(), expected, ROUNDING);
    }
}

#[test]
fn the_models_own_ratios_are_those_of_the_reference() {
    let reference = reference();
    for covariate in Covariate::ALL {
        let entry = &reference["fit"]["beta"][covariate.name()];
        let found = Model::shipped().hazard_ratio(covariate);
        for (cause, ratio) in [
            ("death", found.death),
            ("major-amputation", found.amputation),
        ] {
            let expected = (number(entry, cause), number(entry, &format!("{cause}_se")));
            let what = format!("{covariate}, {cause}");
            assert_ratio(&what, ratio, expected, REFERENCE_TOLERANCE);
        }
    }
}

#[test]
fn every_factor_has_an_axis_that_contains_every_ratio() {
    let evidence = Published::shipped();
    for covariate in Covariate::ALL {
        let model = Model::shipped().hazard_ratio(covariate);
        let effects = Selection::of_factor(covariate).effects(evidence);
        let published = effects.iter().map(|effect| effect.hazard_ratio());
        let ratios: Vec<HazardRatio> = published.chain([model.death, model.amputation]).collect();
        let axis = ForestAxis::covering(ratios.iter().copied());
        let ticks = axis.ticks();
        assert!((4..=8).contains(&ticks.len()), "{covariate}: {ticks:?}");
        for ratio in ratios {
            let bar = axis.bar(ratio);
            assert!(
                bar.lower <= bar.ratio && bar.ratio <= bar.upper,
                "{covariate}: {bar:?}"
            );
            assert!(
                axis.place(ratio.ratio * 1.001) > bar.ratio || bar.ratio > 99.9,
                "{covariate}: {ratio:?} is beyond the axis"
            );
        }
    }
}
