//! The analytic Jacobian.

use crate::{EVIDENCE, assert_near};
use afs12::synthesis::{Heterogeneity, Parameters, Residuals};
use nalgebra::DVector;

/// Between an analytic derivative and a central difference, relative to the larger of it and 1.
const DERIVATIVE: f64 = 1e-7;

/// Away from the minimum every term of the derivatives is at work.
#[test]
fn the_jacobian_is_that_of_central_differences() {
    const STEP: f64 = 1e-5;
    let heterogeneity = Heterogeneity {
        effect: 0.1,
        centre: 0.4,
    };
    let residuals = Residuals::new(&EVIDENCE, heterogeneity);
    let moved = |place: usize, by: f64| {
        let mut values =
            DVector::from_fn(Parameters::COUNT, |j, _| (j as f64 * 0.7).sin() * 0.4 - 0.3);
        values[place] += by;
        Parameters::from(values)
    };
    let analytic = residuals.at(&moved(0, 0.0)).jacobian;
    for place in 0..Parameters::COUNT {
        let above = residuals.at(&moved(place, STEP)).residuals;
        let below = residuals.at(&moved(place, -STEP)).residuals;
        let numeric = (above - below) / (2.0 * STEP);
        for (row, slope) in numeric.iter().enumerate() {
            let exact = analytic[(row, place)];
            let what = format!("residual {row}, parameter {place}");
            assert_near(&what, *slope, exact, DERIVATIVE * exact.abs().max(1.0));
        }
    }
}
