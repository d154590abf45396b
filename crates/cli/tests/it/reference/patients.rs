//! Every patient of the reference.

use std::collections::BTreeMap;

use afs12_clinical::prognosis::{CurvePoint, Estimate, Model, estimate};
use afs12_exchange::read_patient;
use serde_json::Value;

use super::vectors::{list, model_of, number, vectors};

/// Largest allowed difference in a probability, at the same coefficients.
const SAME_COEFFICIENTS: f64 = 1e-5;
/// Largest allowed difference in a probability of the shipped model, which was optimised independently.
const SHIPPED: f64 = 0.001;
/// Largest allowed difference in an end of a range of the shipped model.
const SHIPPED_RANGE: f64 = 0.002;
/// Largest allowed difference in a part of the variance of the shipped model, relative to the total.
const SHIPPED_VARIANCE: f64 = 0.01;

/// A result's path in the reference and its value.
type Figures = Vec<(String, f64)>;

fn point(estimate: &Estimate, month: u8) -> CurvePoint {
    let mut points = estimate.curve.iter();
    *points
        .find(|point| point.month == month)
        .expect("a month of the curve")
}

/// Every figure that depends only on the coefficients and hyperparameters.
fn of_coefficients(estimate: &Estimate) -> Figures {
    let mut figures: Figures = vec![
        ("/afs".to_owned(), estimate.afs),
        ("/death_first".to_owned(), estimate.death_first),
        ("/amputation_first".to_owned(), estimate.amputation_first),
        (
            "/variance/unanswered".to_owned(),
            estimate.variance.unanswered,
        ),
        (
            "/variance/between_centres".to_owned(),
            estimate.variance.between_centres,
        ),
    ];
    for month in [1, 6, 24] {
        figures.push((format!("/curve/{month}/afs"), point(estimate, month).afs));
    }
    for effect in &estimate.effects {
        let path = |name| format!("/effects/{}/{name}", effect.question.input());
        figures.push((path("difference"), effect.difference));
        figures.push((path("hazard_ratio"), effect.hazard_ratio));
    }
    for open in &estimate.unanswered {
        for answer in &open.answers {
            let path = format!("/unanswered/{}/{}", open.question.input(), answer.code);
            figures.push((path, answer.afs));
        }
    }
    figures
}

/// The ends of every range, which also depend on the covariance of the coefficients.
fn ranges(estimate: &Estimate) -> Figures {
    let mut figures: Figures = Vec::new();
    let ends = [
        ("", estimate.range),
        ("/quartiles", estimate.quartiles),
        ("/answered", estimate.answered),
    ];
    for (prefix, range) in ends {
        figures.push((format!("{prefix}/lower"), range.lower));
        figures.push((format!("{prefix}/upper"), range.upper));
    }
    for month in [1, 6, 24] {
        let range = point(estimate, month).range;
        figures.push((format!("/curve/{month}/lower"), range.lower));
        figures.push((format!("/curve/{month}/upper"), range.upper));
    }
    figures
}

/// Compares every figure of every patient with the reference within a tolerance; prints the largest difference by kind.
fn compare(model: &Model, figures: fn(&Estimate) -> Figures, tolerance: f64) {
    let vectors = vectors();
    let mut largest: BTreeMap<String, f64> = BTreeMap::new();
    for (place, case) in list(&vectors, "patients").iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string())
            .unwrap_or_else(|validation_errors| panic!("patient {place}: {validation_errors:?}"));
        let result = estimate(model, &patient).expect("every reference patient has CLTI");
        for (path, value) in figures(&result) {
            let difference = (value - number(&case["expected"], &path)).abs();
            assert!(
                difference < tolerance,
                "patient {place}, {path}: {value}, off by {difference}: {}",
                case["patient"]
            );
            let kind = path.split('/').nth(1).unwrap_or_default().to_owned();
            let most = largest.entry(kind).or_default();
            *most = most.max(difference);
        }
    }
    println!("largest differences: {largest:?}");
}

#[test]
fn the_same_coefficients_give_the_figures_of_the_reference() {
    compare(&model_of(&vectors()), of_coefficients, SAME_COEFFICIENTS);
}

#[test]
fn the_shipped_model_gives_the_figures_of_the_reference() {
    compare(Model::shipped(), of_coefficients, SHIPPED_RANGE);
    let probabilities = |estimate: &Estimate| {
        let figures = of_coefficients(estimate).into_iter();
        figures
            .filter(|(path, _)| !path.contains("variance") && !path.ends_with("hazard_ratio"))
            .collect()
    };
    compare(Model::shipped(), probabilities, SHIPPED);
}

#[test]
fn the_ranges_of_the_shipped_model_are_those_of_the_reference() {
    compare(Model::shipped(), ranges, SHIPPED_RANGE);
}

#[test]
fn the_parts_of_the_variance_are_those_of_the_reference() {
    for (place, case) in list(&vectors(), "patients").iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string()).expect("a patient");
        let variance = estimate(Model::shipped(), &patient).expect("CLTI").variance;
        let expected = |part: &str| number(&case["expected"], &format!("/variance/{part}"));
        let total = expected("evidence") + expected("unanswered") + expected("between_centres");
        for (part, value) in [
            ("evidence", variance.evidence),
            ("unanswered", variance.unanswered),
            ("between_centres", variance.between_centres),
        ] {
            let difference = (value - expected(part)).abs() / total;
            assert!(
                difference < SHIPPED_VARIANCE,
                "patient {place}, {part}: {value}, off by {difference} of the whole"
            );
        }
    }
}

#[test]
fn every_answer_and_every_open_question_of_the_reference_is_listed() {
    let vectors = vectors();
    for (place, case) in list(&vectors, "patients").iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string()).expect("a patient");
        let result = estimate(Model::shipped(), &patient).expect("CLTI");
        let effects = result.effects.iter().map(|effect| effect.question.input());
        let open = result.unanswered.iter().map(|open| open.question.input());
        for (name, listed) in [("effects", sorted(effects)), ("unanswered", sorted(open))] {
            let expected = case["expected"][name].as_object().expect("by input");
            assert_eq!(
                listed,
                sorted(expected.keys().map(String::as_str)),
                "patient {place}, {name}"
            );
        }
    }
}

#[test]
fn the_glass_stage_and_the_extrapolated_mark_are_those_of_the_reference() {
    for (place, case) in list(&vectors(), "patients").iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string()).expect("a patient");
        let result = estimate(Model::shipped(), &patient).expect("CLTI");
        let stage = result.glass.map(|stage| stage.numeral());
        let expected: &Value = &case["expected"];
        assert_eq!(stage, expected["glass_stage"].as_str(), "patient {place}");
        assert_eq!(
            Some(result.extrapolated),
            expected["extrapolated"].as_bool(),
            "patient {place}"
        );
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names
}
