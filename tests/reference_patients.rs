//! Every patient of the reference, estimated by an independent implementation of the same model.

use afs12::exchange::read_patient;
use afs12::prognosis::{Model, estimate};
use serde_json::Value;

/// Largest difference allowed in any probability.
const PROBABILITY_TOLERANCE: f64 = 0.002;
/// Largest difference allowed in a share of the variance, relative to the whole.
const VARIANCE_TOLERANCE: f64 = 0.01;

fn reference() -> Vec<Value> {
    let text = include_str!("data/reference.json");
    let json: Value = serde_json::from_str(text).expect("the reference is JSON");
    json["patients"]
        .as_array()
        .expect("the reference has patients")
        .clone()
}

fn number(json: &Value, path: &str) -> f64 {
    json.pointer(path)
        .and_then(Value::as_f64)
        .unwrap_or_else(|| panic!("no number at {path} in {json}"))
}

#[test]
fn all_forty_patients_have_the_probabilities_of_the_reference() {
    let patients = reference();
    assert_eq!(patients.len(), 40);
    let mut largest: f64 = 0.0;
    for (place, case) in patients.iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string())
            .unwrap_or_else(|refusals| panic!("patient {place}: {refusals:?}"));
        let result =
            estimate(Model::shipped(), &patient).expect("every reference patient has CLTI");
        let at = |month: u8| {
            result
                .curve
                .iter()
                .find(|point| point.month == month)
                .expect("a month of the curve")
                .afs
        };
        let pairs = [
            ("/afs", result.afs),
            ("/lower", result.lower),
            ("/upper", result.upper),
            ("/death_first", result.death_first),
            ("/amputation_first", result.amputation_first),
            ("/curve/1", at(1)),
            ("/curve/6", at(6)),
            ("/curve/24", at(24)),
        ];
        for (path, value) in pairs {
            let difference = (value - number(&case["expected"], path)).abs();
            largest = largest.max(difference);
            assert!(
                difference < PROBABILITY_TOLERANCE,
                "patient {place}, {path}: {value}, off by {difference}"
            );
        }
    }
    println!("largest |difference| in a probability: {largest:.6}");
}

#[test]
fn the_range_has_the_variance_of_the_reference() {
    for (place, case) in reference().iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string()).expect("a patient");
        let variance = estimate(Model::shipped(), &patient).expect("CLTI").variance;
        let expected = |share: &str| number(&case["expected"], &format!("/variance/{share}"));
        let total = expected("evidence") + expected("unanswered") + expected("between_centres");
        for (share, value) in [
            ("evidence", variance.evidence),
            ("unanswered", variance.unanswered),
            ("between_centres", variance.between_centres),
        ] {
            let difference = (value - expected(share)).abs() / total;
            assert!(
                difference < VARIANCE_TOLERANCE,
                "patient {place}, {share}: {value}, off by {difference} of the whole"
            );
        }
    }
}

#[test]
fn the_glass_stage_is_that_of_the_reference() {
    let mut staged = 0;
    for (place, case) in reference().iter().enumerate() {
        let patient = read_patient(&case["patient"].to_string()).expect("a patient");
        let stage = estimate(Model::shipped(), &patient)
            .expect("CLTI")
            .glass
            .map(|stage| stage.numeral());
        assert_eq!(
            stage,
            case["expected"]["glass_stage"].as_str(),
            "patient {place}"
        );
        staged += usize::from(stage.is_some());
    }
    assert_eq!(staged, 22);
}
