//! Properties of the estimate.

use afs12_clinical::prognosis::{CurvePoint, Estimate, Model, Range, SUPPORTED, code, estimate};
use proptest::prelude::*;
use serde_json::Value;

use super::direct::Direct;
use super::patients::{patient, read};

/// Tolerance of the sum of the three probabilities, which is 1.
const SUM_TOLERANCE: f64 = 1e-12;
/// Largest difference between two computations of the same number.
const ROUNDING: f64 = 1e-9;

pub fn estimated(patient: &Value) -> Estimate {
    estimate(Model::shipped(), &read(patient)).expect("CLTI")
}

/// Whether one range is inside another.
fn is_inside(inner: Range, outer: Range) -> bool {
    outer.lower <= inner.lower && inner.upper <= outer.upper
}

proptest! {
    #[test]
    fn three_states_are_a_probability_distribution_inside_ordered_ranges(patient in patient()) {
        let result = estimated(&patient);
        let states = [result.afs, result.death_first, result.amputation_first];
        let ranges = [result.range, result.quartiles, result.answered];
        let ends = ranges.iter().flat_map(|range| [range.lower, range.upper]);
        for probability in states.into_iter().chain(ends) {
            prop_assert!((0.0..=1.0).contains(&probability), "{result:?}");
        }
        prop_assert!((states.iter().sum::<f64>() - 1.0).abs() < SUM_TOLERANCE);
        let steps = [result.range.lower, result.quartiles.lower, result.afs, result.quartiles.upper, result.range.upper];
        prop_assert!(steps.is_sorted(), "{steps:?}");
        prop_assert!(is_inside(result.answered, result.range), "{result:?}");
        prop_assert!(result.answered.lower <= result.afs && result.afs <= result.answered.upper, "{result:?}");
        let variance = result.variance;
        for part in [variance.evidence, variance.unanswered, variance.between_centres] {
            prop_assert!(part >= 0.0 && part.is_finite(), "{variance:?}");
        }
        prop_assert_eq!(result.extrapolated, result.afs < SUPPORTED.lower || result.afs > SUPPORTED.upper);
    }

    #[test]
    fn the_curve_never_rises_and_passes_through_the_estimate(patient in patient()) {
        let result = estimated(&patient);
        prop_assert_eq!(result.curve.iter().map(|point| point.month).collect::<Vec<_>>(), (1..=24).collect::<Vec<u8>>());
        let lines: [fn(&CurvePoint) -> f64; 3] = [|point| point.range.lower, |point| point.afs, |point| point.range.upper];
        for line in lines {
            let line: Vec<f64> = result.curve.iter().map(line).collect();
            prop_assert!(line.is_sorted_by(|earlier, later| earlier >= later), "{line:?}");
            prop_assert!(line.iter().all(|value| (0.0..=1.0).contains(value)), "{line:?}");
        }
        prop_assert!((result.curve[11].afs - result.afs).abs() < SUM_TOLERANCE);
        prop_assert!((result.curve[11].range.lower - result.range.lower).abs() < ROUNDING);
        prop_assert!((result.curve[11].range.upper - result.range.upper).abs() < ROUNDING);
        prop_assert!(result.curve.iter().all(|point| point.range.lower <= point.afs && point.afs <= point.range.upper));
    }

    #[test]
    fn whole_matrices_give_the_same_estimate(patient in patient()) {
        let result = estimated(&patient);
        let covariates = code(&read(&patient));
        let expected = Direct::shipped().figures(&covariates);
        let share = Model::shipped().profile(&covariates).log_hazards().share_of_death();
        prop_assert!((share - expected.share_of_death).abs() < ROUNDING, "{share} is not {}", expected.share_of_death);
        prop_assert!((result.afs - expected.afs).abs() < ROUNDING, "{} is not {}", result.afs, expected.afs);
        let unanswered = result.variance.unanswered;
        prop_assert!((unanswered - expected.unanswered).abs() < ROUNDING, "{unanswered} is not {}", expected.unanswered);
    }

    /// Death at the rate of the general population alone leaves this share alive.
    #[test]
    fn nobody_dies_less_than_the_general_population(patient in patient()) {
        let result = estimated(&patient);
        let floor = Direct::shipped().figures(&code(&read(&patient))).floor;
        prop_assert!(result.afs <= (-floor).exp(), "{} with an annual hazard of {floor}", result.afs);
        for point in &result.curve {
            let years = f64::from(point.month) / 12.0;
            prop_assert!(point.afs <= (-floor * years).exp(), "month {}", point.month);
        }
    }
}
