//! Hazard ratios and their intervals on one logarithmic axis.

use super::Scale;
use super::ticks::{octave_ticks, octaves};
use afs12_clinical::hazard::HazardRatio;

/// The axis reaches at least this far, so that weak and strong effects look different from one factor to the next.
const USUAL: (f64, f64) = (0.5, 4.0);

/// No axis is made longer than this for the end of an interval alone: the interval is cut instead.
const WIDEST: (f64, f64) = (0.125, 16.0);

/// The places of the axis: per cent of its length.
const LENGTH: (f64, f64) = (0.0, 100.0);

/// A logarithmic axis of hazard ratios. Places are per cent of its length.
#[derive(Clone, Debug, PartialEq)]
pub struct ForestAxis {
    scale: Scale,
    ticks: Vec<f64>,
}

/// Where a hazard ratio and its interval stand on the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// The lower end of the interval, or the end of the axis.
    pub lower: f64,
    /// The ratio.
    pub ratio: f64,
    /// The upper end of the interval, or the end of the axis.
    pub upper: f64,
    /// Whether the interval goes on below the axis.
    pub is_cut_below: bool,
    /// Whether the interval goes on above the axis.
    pub is_cut_above: bool,
}

impl ForestAxis {
    /// An axis that shows every ratio, and of every interval as much as keeps the rest legible.
    pub fn covering(ratios: impl IntoIterator<Item = HazardRatio>) -> Self {
        let (mut least, mut most) = USUAL;
        for ratio in ratios {
            least = least.min(ratio.ratio.min(ratio.lower.max(WIDEST.0)));
            most = most.max(ratio.ratio.max(ratio.upper.min(WIDEST.1)));
        }
        let (first, last) = octaves(least, most);
        ForestAxis {
            scale: Scale::logarithmic((first, last), LENGTH),
            ticks: octave_ticks(first, last),
        }
    }

    /// The figures along the axis, each with its place.
    pub fn ticks(&self) -> Vec<(f64, f64)> {
        let tick = |value: &f64| (*value, self.place(*value));
        self.ticks.iter().map(tick).collect()
    }

    /// The place of a ratio.
    pub fn place(&self, ratio: f64) -> f64 {
        self.scale.place(ratio)
    }

    /// Where a hazard ratio and its interval stand.
    pub fn bar(&self, ratio: HazardRatio) -> Bar {
        Bar {
            lower: self.place(ratio.lower),
            ratio: self.place(ratio.ratio),
            upper: self.place(ratio.upper),
            is_cut_below: !self.scale.contains(ratio.lower),
            is_cut_above: !self.scale.contains(ratio.upper),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: f64 = 1e-9;

    fn ratio(lower: f64, ratio: f64, upper: f64) -> HazardRatio {
        HazardRatio {
            lower,
            ratio,
            upper,
        }
    }

    fn figures(axis: &ForestAxis) -> Vec<f64> {
        axis.ticks().into_iter().map(|(value, _)| value).collect()
    }

    fn assert_near(value: f64, expected: f64) {
        assert!((value - expected).abs() < TOLERANCE, "{value}, {expected}");
    }

    #[test]
    fn without_rows_the_axis_is_the_usual_one() {
        assert_eq!(figures(&ForestAxis::covering([])), [0.5, 1.0, 2.0, 4.0]);
    }

    #[test]
    fn the_axis_is_extended_by_whole_octaves() {
        let axis = ForestAxis::covering([ratio(0.4, 1.1, 3.0), ratio(1.2, 2.5, 5.2)]);
        assert_eq!(figures(&axis), [0.25, 0.5, 1.0, 2.0, 4.0, 8.0]);
        for (place, expected) in axis
            .ticks()
            .iter()
            .zip([0.0, 20.0, 40.0, 60.0, 80.0, 100.0])
        {
            assert_near(place.1, expected);
        }
    }

    #[test]
    fn an_interval_keeps_its_proportions() {
        let axis = ForestAxis::covering([]);
        let bar = axis.bar(ratio(1.0, 2_f64.sqrt(), 2.0));
        assert_near(bar.lower, 100.0 / 3.0);
        assert_near(bar.ratio, 50.0);
        assert_near(bar.upper, 200.0 / 3.0);
        assert!(!bar.is_cut_below && !bar.is_cut_above);
    }

    #[test]
    fn an_interval_without_end_is_cut_and_the_others_stay_legible() {
        let wide = ratio(0.01, 1.0, 1000.0);
        let axis = ForestAxis::covering([wide]);
        assert_eq!(figures(&axis).first(), Some(&0.125));
        assert_eq!(figures(&axis).last(), Some(&16.0));
        let bar = axis.bar(wide);
        assert!(bar.is_cut_below && bar.is_cut_above);
        assert_near(bar.lower, 0.0);
        assert_near(bar.upper, 100.0);
    }

    #[test]
    fn a_ratio_itself_is_never_beyond_the_axis() {
        let far = ratio(9.0, 20.0, 44.0);
        let axis = ForestAxis::covering([far]);
        let bar = axis.bar(far);
        assert!(bar.ratio < 100.0 && bar.is_cut_above && !bar.is_cut_below);
    }
}
