//! The analytic derivatives against central differences.

use crate::fit::{EVIDENCE, SHIPPED, assert_near};
use afs12_fit::synthesis::{Design, Linearised, Parameters, Point, Problem};
use nalgebra::DVector;

/// Tolerance between an analytic derivative and a central difference, relative to the larger of it and 1.
const DERIVATIVE: f64 = 1e-7;

/// Step of a central difference to either side.
const STEP: f64 = 1e-5;

/// Parameters away from every minimum, where every term of the derivatives matters.
fn parameters() -> DVector<f64> {
    DVector::from_fn(Parameters::COUNT, |j, _| (j as f64 * 0.7).sin() * 0.4 - 0.3)
}

const SHIFT: [f64; 2] = [0.4, -0.3];

/// Compares the derivatives of every row of a kind with differences of its value.
fn check(rows: usize, expected: impl Fn(usize, &Parameters, [f64; 2]) -> Linearised) {
    let here = Parameters::from(parameters());
    let near = |what: &str, numeric: f64, exact: f64| {
        assert_near(what, numeric, exact, DERIVATIVE * exact.abs().max(1.0));
    };
    for row in 0..rows {
        let analytic = expected(row, &here, SHIFT);
        for place in 0..Parameters::COUNT {
            let value = |by: f64| {
                let mut moved = parameters();
                moved[place] += by;
                expected(row, &Parameters::from(moved), SHIFT).value
            };
            let numeric = (value(STEP) - value(-STEP)) / (2.0 * STEP);
            near(
                &format!("row {row}, parameter {place}"),
                numeric,
                analytic.by_parameter[place],
            );
        }
        for cause in 0..2 {
            let value = |by: f64| {
                let mut moved = SHIFT;
                moved[cause] += by;
                expected(row, &here, moved).value
            };
            let numeric = (value(STEP) - value(-STEP)) / (2.0 * STEP);
            near(
                &format!("row {row}, shift {cause}"),
                numeric,
                analytic.by_shift[cause],
            );
        }
    }
}

#[test]
fn effects_have_the_derivatives_of_central_differences() {
    let design = Design::new(&EVIDENCE, SHIPPED.hyperparameters.phi);
    let effects = design.effects();
    check(effects.len(), |row, at, _| effects[row].expected(at));
}

#[test]
fn groups_have_the_derivatives_of_central_differences() {
    let design = Design::new(&EVIDENCE, SHIPPED.hyperparameters.phi);
    let groups = design.groups();
    check(groups.len(), |row, at, shift| {
        groups[row].expected(at, shift, design.covariance())
    });
}

/// The linear system has the gradient of half the sum of squares, including the priors.
#[test]
fn the_sum_of_squares_has_the_slopes_of_central_differences() {
    let design = Design::new(&EVIDENCE, SHIPPED.hyperparameters.phi);
    let problem = Problem::new(&design, SHIPPED.hyperparameters).expect("T has an inverse");
    let at = |parameters: DVector<f64>, first: [f64; 2]| {
        let mut shifts = vec![SHIFT; design.units().len()];
        shifts[0] = first;
        problem.system(&Point {
            parameters: Parameters::from(parameters),
            shifts,
        })
    };
    let here = at(parameters(), SHIFT);
    let near = |what: &str, numeric: f64, exact: f64| {
        assert_near(what, numeric, exact, 1e-6 * exact.abs().max(here.half_sum));
    };
    for place in 0..Parameters::COUNT {
        let value = |by: f64| {
            let mut moved = parameters();
            moved[place] += by;
            at(moved, SHIFT).half_sum
        };
        let numeric = (value(STEP) - value(-STEP)) / (2.0 * STEP);
        near(&format!("parameter {place}"), numeric, here.slope[place]);
    }
    for cause in 0..2 {
        let value = |by: f64| {
            let mut moved = SHIFT;
            moved[cause] += by;
            at(parameters(), moved).half_sum
        };
        let numeric = (value(STEP) - value(-STEP)) / (2.0 * STEP);
        near(
            &format!("shift {cause}"),
            numeric,
            here.units[0].slope[cause],
        );
    }
}
