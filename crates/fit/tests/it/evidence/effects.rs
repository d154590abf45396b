//! Invalid effects are refused.

use crate::evidence::toy::{cut, set};
use crate::evidence::{accepted, refused, taken, validation_error};
use afs12_fit::reading::File;

const FIRST: &str = "first-2020, death, months 24";
const SECOND: &str = "second-2021, major-amputation";
const THIRD: &str = "second-2021, amputation-free-survival";

#[test]
fn a_contrast_that_changes_nothing_is_refused() {
    for nothing in ["{ }", "{ dialysis = 0.0 }"] {
        refused!(File::Effects, 1, FIRST, [
            ("contrast", nothing) => "empty contrast: it moves no covariate",
        ]);
    }
    refused!(File::Effects, 1, FIRST, [
        ("contrast", "{ dialysis = inf }") => "dialysis must be a finite number, is inf",
    ]);
}

#[test]
fn a_ratio_that_is_not_above_0_is_refused() {
    for (value, shown) in [(0.0, "0"), (-2.0, "-2")] {
        refused!(File::Effects, 1, FIRST, [
            ("value", value) => format!("value must exceed 0, is {shown}"),
            ("lower", value) => format!("lower must exceed 0, is {shown}"),
        ]);
        refused!(File::Effects, 2, SECOND, [("value", value) => format!("value must exceed 0, is {shown}")]);
    }
    taken!(File::Effects, 3, [("value", -0.3), ("value", 0.0)]);
    refused!(File::Effects, 3, THIRD, [("value", f64::NAN) => "value must be a finite number, is NaN"]);
}

#[test]
fn an_interval_has_its_figure_inside() {
    refused!(File::Effects, 1, FIRST, [
        ("lower", 2.1) => "lower, value and upper must rise, are 2.1, 2 and 2.6",
        ("upper", 1.9) => "lower, value and upper must rise, are 1.5, 2 and 1.9",
        ("value", 1.4) => "lower, value and upper must rise, are 1.5, 1.4 and 2.6",
        ("lower", f64::NEG_INFINITY) => "lower must be a finite number, is -inf",
        ("upper", f64::INFINITY) => "upper must be a finite number, is inf",
    ]);
    // After rounding the figure may equal an end of its interval.
    taken!(File::Effects, 1, [("value", 1.5), ("value", 2.6)]);
    let message = validation_error(File::Effects, 1, |row| {
        set(row, "lower", 2.0);
        set(row, "upper", 2.0);
    });
    assert!(message.ends_with("must rise, are 2, 2 and 2"), "{message}");
}

#[test]
fn what_belongs_together_is_given_together() {
    for (row, key, cause) in [
        (1, "upper", "lower without upper"),
        (1, "lower", "upper without lower"),
        (3, "exposed", "events without exposed"),
        (3, "events", "exposed without events"),
    ] {
        let message = validation_error(File::Effects, row, |row| cut(row, key));
        assert!(message.ends_with(&format!(": {cause}")), "{message}");
    }
    refused!(File::Effects, 1, FIRST, [("p_is_bound", true) => "p_is_bound without p"]);
    taken!(File::Effects, 2, [("p_is_bound", true)]);
}

#[test]
fn an_effect_has_a_source_of_its_standard_error() {
    let message = validation_error(File::Effects, 2, |row| cut(row, "p"));
    let expected = "no way to a standard error: give se, lower and upper, p, or events and exposed";
    assert_eq!(
        message,
        format!("effects.toml, row 2 ({SECOND}): {expected}")
    );
    // A ratio of 1 has no standard error by its p value.
    refused!(File::Effects, 2, SECOND, [
        ("value", 1.0) => "the standard error of the log hazard ratio must exceed 0, is 0",
    ]);
}

#[test]
fn p_and_shares_lie_between_0_and_1() {
    for (value, shown) in [(0.0, "0"), (1.0, "1"), (-0.1, "-0.1"), (1.5, "1.5")] {
        let cause =
            |key: &str| format!("{key} must lie between 0 and 1, both excluded, is {shown}");
        refused!(File::Effects, 2, SECOND, [
            ("p", value) => cause("p"),
            ("reference_risk", value) => cause("reference_risk"),
        ]);
        refused!(File::Effects, 3, THIRD, [("exposed", value) => cause("exposed")]);
    }
    taken!(
        File::Effects,
        2,
        [
            ("p", 1e-6),
            ("p", 0.99),
            ("reference_risk", 0.001),
            ("reference_risk", 0.99)
        ]
    );
    taken!(File::Effects, 3, [("exposed", 1e-6), ("exposed", 0.999)]);
}

#[test]
fn a_standard_error_is_above_0() {
    for (value, cause) in [
        (0.0, "must exceed 0, is 0"),
        (-0.1, "must exceed 0, is -0.1"),
        (f64::INFINITY, "must be a finite number, is inf"),
        (f64::NAN, "must be a finite number, is NaN"),
    ] {
        refused!(File::Effects, 1, FIRST, [
            ("se", value) => format!("se {cause}"),
            ("se_factor", value) => format!("se_factor {cause}"),
        ]);
    }
    taken!(File::Effects, 1, [("se", 1e-3), ("se_factor", 0.5)]);
    refused!(File::Effects, 3, THIRD, [("events", 0) => "events must exceed 0, is 0"]);
    taken!(File::Effects, 3, [("events", 1)]);
}

#[test]
fn a_power_of_0_is_refused() {
    refused!(File::Effects, 1, FIRST, [
        ("per", 0) => "per is 0, which leaves no effect",
        ("per", f64::NAN) => "per must be a finite number, is NaN",
    ]);
    taken!(File::Effects, 1, [("per", -1), ("per", 10), ("per", 0.5)]);
}

#[test]
fn a_reference_risk_is_given_if_and_only_if_the_measure_needs_it() {
    for measure in ["odds ratio", "risk ratio"] {
        taken!(File::Effects, 2, [("measure", measure)]);
        let message = validation_error(File::Effects, 2, |row| {
            set(row, "measure", measure);
            cut(row, "reference_risk");
        });
        let expected = format!("measure \"{measure}\" needs a reference_risk");
        assert_eq!(
            message,
            format!("effects.toml, row 2 ({SECOND}): {expected}")
        );
    }
    for measure in [
        "hazard ratio",
        "subdistribution hazard ratio",
        "log hazard ratio",
    ] {
        refused!(File::Effects, 2, SECOND, [
            ("measure", measure) => format!("measure \"{measure}\" has no reference_risk"),
        ]);
        accepted(File::Effects, 2, |row| {
            set(row, "measure", measure);
            cut(row, "reference_risk");
        });
    }
}

#[test]
fn months_and_remarks_are_checked_though_nothing_is_computed_from_them() {
    let at = |months: &str| format!("first-2020, death, months {months}");
    refused!(File::Effects, 1, at("0"), [("months", 0) => "months must exceed 0, is 0"]);
    refused!(File::Effects, 1, at("121"), [("months", 121) => "months must not exceed 120, is 121"]);
    refused!(File::Effects, 1, FIRST, [
        ("factor", "") => "factor is empty",
        ("note", " ") => "note is empty",
    ]);
}
