//! Gauss-Hermite quadrature on the standard normal.

/// A point of the standard normal and its weight.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// The abscissa, in standard deviations.
    pub z: f64,
    /// The weight; all weights sum to 1.
    pub weight: f64,
}

const fn node(z: f64, weight: f64) -> Node {
    Node { z, weight }
}

/// The 15-node Gauss-Hermite rule in its probabilists' form: exact for polynomials up to degree 29 under the standard normal.
///
/// Source: roots of the Hermite polynomial He_15 and their Christoffel numbers, computed to 60 digits and rounded.
pub const GAUSS_HERMITE: [Node; 15] = [
    node(-6.363_947_888_829_838, 8.589_649_899_633_27e-10),
    node(-5.190_093_591_304_781, 5.975_419_597_920_605e-7),
    node(-4.196_207_711_269_016, 5.642_146_405_189_017e-5),
    node(-3.289_082_424_398_766_4, 1.567_357_503_549_956_2e-3),
    node(-2.432_436_827_009_758, 1.736_577_449_213_760_7e-2),
    node(-1.606_710_069_028_729_7, 8.941_779_539_984_44e-2),
    node(-0.799_129_068_324_548, 0.232_462_293_609_732_23),
    node(0.0, 0.318_259_518_259_518_26),
    node(0.799_129_068_324_548, 0.232_462_293_609_732_23),
    node(1.606_710_069_028_729_7, 8.941_779_539_984_44e-2),
    node(2.432_436_827_009_758, 1.736_577_449_213_760_7e-2),
    node(3.289_082_424_398_766_4, 1.567_357_503_549_956_2e-3),
    node(4.196_207_711_269_016, 5.642_146_405_189_017e-5),
    node(5.190_093_591_304_781, 5.975_419_597_920_605e-7),
    node(6.363_947_888_829_838, 8.589_649_899_633_27e-10),
];

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: f64 = 1e-12;

    /// The even moments of the standard normal are the double factorials 1, 1, 3, 15, ... and the odd ones vanish.
    #[test]
    fn moments_up_to_degree_29_are_those_of_the_standard_normal() {
        let mut expected = 1.0;
        for half in 0..15_i32 {
            let even: f64 = GAUSS_HERMITE
                .iter()
                .map(|n| n.weight * n.z.powi(2 * half))
                .sum();
            let odd: f64 = GAUSS_HERMITE
                .iter()
                .map(|n| n.weight * n.z.powi(2 * half + 1))
                .sum();
            assert!(
                (even / expected - 1.0).abs() < TOLERANCE,
                "moment {}: {even}",
                2 * half
            );
            assert!(
                odd.abs() / expected < TOLERANCE,
                "moment {}: {odd}",
                2 * half + 1
            );
            expected *= f64::from(2 * half + 1);
        }
    }
}
