//! Bars of hazard ratios around 1, on one logarithmic axis.

use super::scale::Scale;

/// A bar from 1 to a hazard ratio, in per cent of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatioBar {
    /// Its left end.
    pub start: f64,
    /// Its length.
    pub length: f64,
    /// Places of the ratio for death and for major amputation.
    pub marks: [f64; 2],
}

/// Where the hazard ratio 1 stands: in the middle.
const MIDDLE: f64 = 50.0;
/// The axis reaches at least a doubling and a halving, so that small effects look small.
const LEAST_REACH: f64 = 2.0;

/// Bars of (pooled, death, major amputation) hazard ratios, all above 0, on an axis that holds every one of them.
pub fn ratio_bars(ratios: &[[f64; 3]]) -> Vec<RatioBar> {
    let farthest = ratios
        .iter()
        .flatten()
        .map(|ratio| ratio.max(1.0 / ratio))
        .fold(LEAST_REACH, f64::max);
    let scale = Scale::logarithmic((1.0 / farthest, farthest), (0.0, 2.0 * MIDDLE));
    let bar = |[pooled, death, amputation]: &[f64; 3]| {
        let end = scale.place(*pooled);
        RatioBar {
            start: end.min(MIDDLE),
            length: (end - MIDDLE).abs(),
            marks: [scale.place(*death), scale.place(*amputation)],
        }
    };
    ratios.iter().map(bar).collect()
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
    fn a_ratio_and_its_inverse_lie_alike_on_both_sides_of_one() {
        let bars = ratio_bars(&[[4.0, 4.0, 2.0], [0.5, 0.25, 1.0]]);
        assert_near(bars[0].start, 50.0);
        assert_near(bars[0].length, 50.0);
        assert_near(bars[0].marks[1], 75.0);
        assert_near(bars[1].start, 25.0);
        assert_near(bars[1].length, 25.0);
        assert_near(bars[1].marks[0], 0.0);
        assert_near(bars[1].marks[1], 50.0);
    }

    #[test]
    fn small_effects_look_small() {
        let bars = ratio_bars(&[[1.1, 1.1, 1.1]]);
        assert_near(bars[0].length, 50.0 * 1.1_f64.ln() / 2.0_f64.ln());
    }

    #[test]
    fn without_effects_there_are_no_bars() {
        assert!(ratio_bars(&[]).is_empty());
    }
}
