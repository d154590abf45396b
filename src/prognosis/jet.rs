//! Numbers with their first and second derivatives by a hospital's two shifts.

use std::ops::{Add, Mul, Neg, Sub};

/// A value, its derivatives by the shifts (death, amputation), and its second derivatives (death twice, both, amputation twice).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Jet {
    /// The value.
    pub value: f64,
    /// First derivatives.
    pub slope: [f64; 2],
    /// Second derivatives.
    pub curvature: [f64; 3],
}

impl Jet {
    /// A number that no shift changes.
    pub fn constant(value: f64) -> Self {
        Jet {
            value,
            ..Jet::default()
        }
    }

    /// A hazard that one shift multiplies by its exponential: 0 for the shift of death, 1 for that of amputation.
    pub fn hazard(value: f64, shift: usize) -> Self {
        let mut jet = Jet::constant(value);
        jet.slope[shift] = value;
        jet.curvature[2 * shift] = value;
        jet
    }

    /// A function of it, given the function's value and first two derivatives there.
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

    /// Its natural logarithm; the value is above 0.
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
