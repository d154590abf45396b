//! Observed shares against predicted ones, in a square.

use super::scale::Scale;

/// Side of the drawing, in its own units.
pub const SIDE: f64 = 520.0;
/// Room on the left and at the foot for the figures and the names of the axes.
const ROOM: f64 = 76.0;
/// Room at the top and on the right, for half a symbol and half a figure.
const EDGE: f64 = 20.0;
/// Shares with a tick and a figure, in per cent.
pub const TICKS: [u8; 6] = [0, 20, 40, 60, 80, 100];

/// The square in which both axes run from 0 to 100%: predicted to the right, observed upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Square {
    across: Scale,
    up: Scale,
}

/// A point with its two intervals; all are places in the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// The ends of the interval along the predicted axis, from left to right.
    pub across: (f64, f64),
    /// The ends of the interval along the observed axis, from its lower to its upper share: from foot to top.
    pub up: (f64, f64),
}

impl Square {
    /// The square of the drawing.
    pub fn new() -> Self {
        Square {
            across: Scale::linear((0.0, 1.0), (ROOM, SIDE - EDGE)),
            up: Scale::linear((0.0, 1.0), (SIDE - ROOM, EDGE)),
        }
    }

    /// The place of a predicted share, a fraction.
    pub fn x(&self, predicted: f64) -> f64 {
        self.across.place(predicted)
    }

    /// The place of an observed share, a fraction.
    pub fn y(&self, observed: f64) -> f64 {
        self.up.place(observed)
    }

    /// A point and its bars, from fractions.
    pub fn point(
        &self,
        (predicted, expected): (f64, (f64, f64)),
        (observed, interval): (f64, (f64, f64)),
    ) -> Point {
        Point {
            x: self.x(predicted),
            y: self.y(observed),
            across: (self.x(expected.0), self.x(expected.1)),
            up: (self.y(interval.0), self.y(interval.1)),
        }
    }
}

impl Default for Square {
    fn default() -> Self {
        Square::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: f64 = 1e-9;

    fn assert_near(value: f64, expected: f64) {
        assert!(
            (value - expected).abs() < TOLERANCE,
            "{value} is not {expected}"
        );
    }

    #[test]
    fn both_axes_are_equally_long_so_that_agreement_is_at_45_degrees() {
        let square = Square::new();
        for share in TICKS.map(|tick| f64::from(tick) / 100.0) {
            assert_near(
                square.x(share) - square.x(0.0),
                square.y(0.0) - square.y(share),
            );
        }
        assert_near(square.x(1.0) - square.x(0.0), 424.0);
    }

    #[test]
    fn a_point_stands_between_the_ends_of_its_bars() {
        let point = Square::new().point((0.5, (0.25, 0.75)), (0.75, (0.5, 1.0)));
        assert_near(point.x, 288.0);
        assert_near(point.y, 126.0);
        assert_near(point.across.0, 182.0);
        assert_near(point.across.1, 394.0);
        assert_near(point.up.0, 232.0);
        assert_near(point.up.1, 20.0);
    }
}
