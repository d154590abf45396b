//! Quadrature: Gauss-Hermite on the standard normal, Gauss-Legendre on 0 to 1.

/// A point and its weight.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// The abscissa; for the standard normal in standard deviations.
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

/// The 20-node Gauss-Legendre rule on 0 to 1: exact for polynomials up to degree 39. `z` is the abscissa.
///
/// Source: roots of the Legendre polynomial P_20 and their Christoffel numbers, computed to 40 digits and rounded.
pub const GAUSS_LEGENDRE: [Node; 20] = [
    node(0.003_435_700_407_452_537_7, 0.008_807_003_569_576_059),
    node(0.018_014_036_361_043_106, 0.020_300_714_900_193_47),
    node(0.043_882_785_874_337_05, 0.031_336_024_167_054_534),
    node(0.080_441_514_088_890_6, 0.041_638_370_788_352_38),
    node(0.126_834_046_769_924_6, 0.050_965_059_908_620_22),
    node(0.181_973_159_636_742_5, 0.059_097_265_980_759_206),
    node(0.244_566_499_024_586_46, 0.065_844_319_224_588_32),
    node(0.313_146_955_642_290_2, 0.071_048_054_659_191_02),
    node(0.386_107_074_429_177_47, 0.074_586_493_236_301_87),
    node(0.461_736_739_433_251_33, 0.076_376_693_565_362_92),
    node(0.538_263_260_566_748_7, 0.076_376_693_565_362_92),
    node(0.613_892_925_570_822_5, 0.074_586_493_236_301_87),
    node(0.686_853_044_357_709_8, 0.071_048_054_659_191_02),
    node(0.755_433_500_975_413_5, 0.065_844_319_224_588_32),
    node(0.818_026_840_363_257_6, 0.059_097_265_980_759_206),
    node(0.873_165_953_230_075_4, 0.050_965_059_908_620_22),
    node(0.919_558_485_911_109_4, 0.041_638_370_788_352_38),
    node(0.956_117_214_125_663, 0.031_336_024_167_054_534),
    node(0.981_985_963_638_956_8, 0.020_300_714_900_193_47),
    node(0.996_564_299_592_547_4, 0.008_807_003_569_576_059),
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

    /// The moments of the uniform distribution on 0 to 1 are 1/(k + 1).
    #[test]
    fn moments_up_to_degree_39_are_those_of_the_uniform_distribution() {
        for degree in 0..40_i32 {
            let moment: f64 = GAUSS_LEGENDRE
                .iter()
                .map(|n| n.weight * n.z.powi(degree))
                .sum();
            let expected = 1.0 / f64::from(degree + 1);
            assert!(
                (moment / expected - 1.0).abs() < TOLERANCE,
                "moment {degree}: {moment}"
            );
        }
    }
}
