//! Bars of differences around 0, on one axis.

use super::scale::Scale;

/// A bar from 0 to a difference, in per cent of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DifferenceBar {
    /// Its left end.
    pub start: f64,
    /// Its length.
    pub length: f64,
}

/// Where the difference 0 stands: in the middle.
const MIDDLE: f64 = 50.0;
/// The axis reaches at least 10 of 100 either way, so that small differences look small.
const LEAST_REACH: f64 = 0.1;

/// Bars of differences between probabilities (-1 to 1), on an axis that holds every one of them.
pub fn difference_bars(differences: &[f64]) -> Vec<DifferenceBar> {
    let farthest = differences
        .iter()
        .map(|difference| difference.abs())
        .fold(LEAST_REACH, f64::max);
    let scale = Scale::linear((-farthest, farthest), (0.0, 2.0 * MIDDLE));
    let bar = |difference: &f64| {
        let end = scale.place(*difference);
        DifferenceBar {
            start: end.min(MIDDLE),
            length: (end - MIDDLE).abs(),
        }
    };
    differences.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: f64 = 1e-9;

    fn assert_near(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < TOLERANCE,
            "{found} is not {expected}"
        );
    }

    #[test]
    fn opposite_differences_lie_alike_on_both_sides_of_zero() {
        let bars = difference_bars(&[-0.2, 0.1, 0.0]);
        assert_near(bars[0].start, 0.0);
        assert_near(bars[0].length, 50.0);
        assert_near(bars[1].start, 50.0);
        assert_near(bars[1].length, 25.0);
        assert_near(bars[2].length, 0.0);
    }

    #[test]
    fn small_differences_look_small() {
        assert_near(difference_bars(&[0.01])[0].length, 5.0);
    }

    #[test]
    fn without_differences_there_are_no_bars() {
        assert!(difference_bars(&[]).is_empty());
    }
}
