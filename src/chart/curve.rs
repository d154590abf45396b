//! A survival curve with its range.

use super::scale::Scale;

/// A point of a curve: a time, a value and its range; shares from 0 to 1.
pub type Curve = (f64, f64, f64, f64);

/// A curve laid out in a drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveGeometry {
    /// From months to places, left to right.
    pub time: Scale,
    /// From shares to places, from the foot of the drawing to its top.
    pub share: Scale,
}

impl CurveGeometry {
    /// The line through all values, as the points of an SVG polyline.
    pub fn line(&self, curve: &[Curve]) -> String {
        let points = curve
            .iter()
            .map(|(month, value, _, _)| self.point(*month, *value));
        points.collect::<Vec<_>>().join(" ")
    }

    /// The outline of the range, as the points of an SVG polygon: along the upper ends and back along the lower.
    pub fn band(&self, curve: &[Curve]) -> String {
        let upper = curve
            .iter()
            .map(|(month, _, _, upper)| self.point(*month, *upper));
        let lower = curve
            .iter()
            .rev()
            .map(|(month, _, lower, _)| self.point(*month, *lower));
        upper.chain(lower).collect::<Vec<_>>().join(" ")
    }

    fn point(&self, month: f64, share: f64) -> String {
        format!(
            "{:.1},{:.1}",
            self.time.place(month),
            self.share.place(share)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GEOMETRY: fn() -> CurveGeometry = || CurveGeometry {
        time: Scale::linear((0.0, 24.0), (30.0, 270.0)),
        share: Scale::linear((0.0, 1.0), (110.0, 10.0)),
    };
    const CURVE: [Curve; 3] = [
        (0.0, 1.0, 1.0, 1.0),
        (12.0, 0.7, 0.5, 0.8),
        (24.0, 0.6, 0.3, 0.75),
    ];

    #[test]
    fn the_line_runs_through_every_value() {
        assert_eq!(GEOMETRY().line(&CURVE), "30.0,10.0 150.0,40.0 270.0,50.0");
    }

    #[test]
    fn the_band_goes_along_the_upper_ends_and_back_along_the_lower() {
        assert_eq!(
            GEOMETRY().band(&CURVE),
            "30.0,10.0 150.0,30.0 270.0,35.0 270.0,80.0 150.0,60.0 30.0,10.0"
        );
    }
}
