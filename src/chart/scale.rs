//! From values to places on a chart.

/// A scale from values to places, linear or logarithmic. Places may run either way: a vertical axis runs from its foot, the greater
/// place, to its top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    values: (f64, f64),
    places: (f64, f64),
    is_logarithmic: bool,
}

impl Scale {
    /// A linear scale. The two values must differ.
    pub fn linear(values: (f64, f64), places: (f64, f64)) -> Self {
        Scale {
            values,
            places,
            is_logarithmic: false,
        }
    }

    /// A logarithmic scale. Both values must be above 0 and differ.
    pub fn logarithmic(values: (f64, f64), places: (f64, f64)) -> Self {
        Scale {
            values,
            places,
            is_logarithmic: true,
        }
    }

    /// The place of a value. A value outside the scale is put at its nearer end; [`Scale::contains`] tells.
    pub fn place(&self, value: f64) -> f64 {
        let position = |value: f64| {
            if self.is_logarithmic {
                value.ln()
            } else {
                value
            }
        };
        let (first, last) = (position(self.values.0), position(self.values.1));
        let share = ((position(value) - first) / (last - first)).clamp(0.0, 1.0);
        self.places.0 + share * (self.places.1 - self.places.0)
    }

    /// Whether a value is on the scale and not beyond its ends.
    pub fn contains(&self, value: f64) -> bool {
        let (least, most) = (
            self.values.0.min(self.values.1),
            self.values.0.max(self.values.1),
        );
        (least..=most).contains(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: f64 = 1e-12;

    fn assert_place(scale: Scale, value: f64, expected: f64) {
        let place = scale.place(value);
        assert!(
            (place - expected).abs() < TOLERANCE,
            "{value}: {place} is not {expected}"
        );
    }

    #[test]
    fn a_linear_scale_keeps_proportions_and_may_run_upwards() {
        let scale = Scale::linear((0.0, 100.0), (200.0, 0.0));
        for (value, place) in [(0.0, 200.0), (25.0, 150.0), (100.0, 0.0)] {
            assert_place(scale, value, place);
        }
    }

    #[test]
    fn a_logarithmic_scale_keeps_ratios() {
        let scale = Scale::logarithmic((0.25, 4.0), (0.0, 80.0));
        for (value, place) in [
            (0.25, 0.0),
            (0.5, 20.0),
            (1.0, 40.0),
            (2.0, 60.0),
            (4.0, 80.0),
        ] {
            assert_place(scale, value, place);
        }
    }

    #[test]
    fn what_is_beyond_an_end_is_put_at_it_and_told() {
        let scale = Scale::logarithmic((0.25, 4.0), (0.0, 80.0));
        assert_place(scale, 100.0, 80.0);
        assert_place(scale, 0.0, 0.0);
        assert!(
            !scale.contains(100.0)
                && !scale.contains(0.0)
                && scale.contains(4.0)
                && scale.contains(0.25)
        );
        assert!(!scale.contains(f64::NAN));
    }
}
