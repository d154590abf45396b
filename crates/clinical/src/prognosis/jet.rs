//! Numbers with their first and second derivatives with respect to a hospital's two shifts.

use std::ops::{Add, Mul, Neg, Sub};

/// A value, its first derivatives with respect to the shifts (death, amputation), and its second derivatives (death twice, both, amputation
/// twice).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Jet {
    /// The value.
    pub value: f64,
    /// First derivatives: with respect to the shift for death, then to that for amputation.
    pub slope: [f64; 2],
    /// Second derivatives: death twice, death and amputation, amputation twice.
    pub curvature: [f64; 3],
}

impl Jet {
    /// A number that does not depend on the shifts.
    pub fn constant(value: f64) -> Self {
        Jet {
            value,
            ..Jet::default()
        }
    }

    /// A hazard that is multiplied by the exponential of one shift: 0 for the shift of death, 1 for that of amputation.
    pub fn hazard(value: f64, shift: usize) -> Self {
        let mut jet = Jet::constant(value);
        jet.slope[shift] = value;
        jet.curvature[2 * shift] = value;
        jet
    }

    /// A function of this number, given the function's value and first two derivatives at it.
    fn chained(self, value: f64, first: f64, second: f64) -> Self {
        let [d, a] = self.slope;
        let [dd, da, aa] = self.curvature;
        Jet {
            value,
            slope: [first * d, first * a],
            curvature: [
                first * dd + second * d * d,
                first * da + second * d * a,
                first * aa + second * a * a,
            ],
        }
    }

    /// Its exponential.
    pub fn exp(self) -> Self {
        let value = self.value.exp();
        self.chained(value, value, value)
    }

    /// Its natural logarithm; the value must be above 0.
    pub fn ln(self) -> Self {
        let inverse = self.value.recip();
        self.chained(self.value.ln(), inverse, -inverse * inverse)
    }
}

impl Add for Jet {
    type Output = Jet;

    fn add(self, other: Jet) -> Jet {
        let mut sum = self;
        sum.value += other.value;
        for (mine, theirs) in sum.slope.iter_mut().zip(other.slope) {
            *mine += theirs;
        }
        for (mine, theirs) in sum.curvature.iter_mut().zip(other.curvature) {
            *mine += theirs;
        }
        sum
    }
}

impl Mul<f64> for Jet {
    type Output = Jet;

    fn mul(self, factor: f64) -> Jet {
        self.chained(factor * self.value, factor, 0.0)
    }
}

impl Neg for Jet {
    type Output = Jet;

    fn neg(self) -> Jet {
        self * -1.0
    }
}

impl Sub for Jet {
    type Output = Jet;

    fn sub(self, other: Jet) -> Jet {
        self + -other
    }
}

impl Mul for Jet {
    type Output = Jet;

    fn mul(self, other: Jet) -> Jet {
        let ([d, a], [e, b]) = (self.slope, other.slope);
        let ([dd, da, aa], [ee, eb, bb]) = (self.curvature, other.curvature);
        let (v, w) = (self.value, other.value);
        Jet {
            value: v * w,
            slope: [d * w + v * e, a * w + v * b],
            curvature: [
                dd * w + 2.0 * d * e + v * ee,
                da * w + d * b + a * e + v * eb,
                aa * w + 2.0 * a * b + v * bb,
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Step of a central difference to either side, in units of the shifts.
    const STEP: f64 = 1e-4;
    /// The error of a central difference is its step squared plus rounding divided by the step: less than this for functions of size 1.
    const TOLERANCE: f64 = 1e-6;

    /// Hazard of death at a shift of 0.
    const DEATH: f64 = 0.3;
    const AMPUTATION: f64 = 0.2;

    fn hazards([death, amputation]: [f64; 2]) -> [Jet; 2] {
        [
            Jet::hazard(DEATH * death.exp(), 0),
            Jet::hazard(AMPUTATION * amputation.exp(), 1),
        ]
    }

    /// Compares a jet's derivatives with central differences of its values.
    fn assert_derivatives(name: &str, function: impl Fn([Jet; 2]) -> Jet) {
        let value = |d: f64, a: f64| function(hazards([d, a])).value;
        let (d, a) = (0.4, -0.7);
        let jet = function(hazards([d, a]));
        let first = |plus: f64, minus: f64| (plus - minus) / (2.0 * STEP);
        let second = |plus: f64, minus: f64| (plus - 2.0 * value(d, a) + minus) / (STEP * STEP);
        let corner = |i: f64, j: f64| value(d + i * STEP, a + j * STEP);
        let both = corner(1.0, 1.0) - corner(1.0, -1.0) - corner(-1.0, 1.0) + corner(-1.0, -1.0);
        for (what, found, expected) in [
            (
                "by death",
                jet.slope[0],
                first(corner(1.0, 0.0), corner(-1.0, 0.0)),
            ),
            (
                "by amputation",
                jet.slope[1],
                first(corner(0.0, 1.0), corner(0.0, -1.0)),
            ),
            (
                "by death twice",
                jet.curvature[0],
                second(corner(1.0, 0.0), corner(-1.0, 0.0)),
            ),
            ("by both", jet.curvature[1], both / (4.0 * STEP * STEP)),
            (
                "by amputation twice",
                jet.curvature[2],
                second(corner(0.0, 1.0), corner(0.0, -1.0)),
            ),
        ] {
            let difference = (found - expected).abs();
            assert!(
                difference < TOLERANCE,
                "{name}, {what}: {found} is not {expected}"
            );
        }
    }

    #[test]
    fn every_operation_has_the_derivatives_of_its_values() {
        assert_derivatives("a sum", |[d, a]| d + a);
        assert_derivatives("a difference", |[d, a]| d - a);
        assert_derivatives("a negative", |[d, _]| -d);
        assert_derivatives("a multiple", |[_, a]| a * 1.7);
        assert_derivatives("a product", |[d, a]| d * a);
        assert_derivatives("a square", |[d, _]| d * d);
        assert_derivatives("an exponential", |[d, a]| (d - a * 0.5).exp());
        assert_derivatives("a logarithm", |[d, a]| (d * d + a).ln());
    }

    /// The terms of a hospital's likelihood: the density of a death, and death or amputation first.
    #[test]
    fn a_composition_has_the_derivatives_of_its_values() {
        assert_derivatives("a density", |[d, a]| {
            (d * 0.9 * (-(d + a)).exp() + (-a).exp() * 0.25).ln()
        });
        assert_derivatives("a rest", |[d, a]| {
            let free = (-(d + a)).exp();
            (Jet::constant(1.0) - free - a * (-(a * 0.5 + d * 0.3)).exp()).ln()
        });
    }

    #[test]
    fn a_constant_has_no_derivatives() {
        assert_derivatives("a constant", |_| Jet::constant(0.8));
        let constant = Jet::constant(0.8);
        assert_eq!((constant.slope, constant.curvature), ([0.0; 2], [0.0; 3]));
    }
}
