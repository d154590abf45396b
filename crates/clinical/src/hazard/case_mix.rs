//! The case mix of a group for which means of some covariates were published (docs/model.md, equations 19 and 20).

use litemap::LiteMap;

use super::covariate::Covariate;
use super::dependence::{Dependence, Vector};
use super::traits::{Kind, Traits};

/// How far the expectation of a binary covariate may move from its mean towards 0 or 1, as a fraction of the way: equation 19.
const MOST_OF_THE_WAY: f64 = 0.9;

/// A group as the model sees it: the means of its covariates and their spread between its patients.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseMix {
    /// The mean of each covariate, as a deviation from the average patient: equation 19.
    pub offset: Vector,
    /// Standard deviation within the group over that between patients; 0 where the covariate has no variance between patients.
    scale: Vector,
    /// Variance within the group of a covariate that has none between patients: a treatment that only some of the group received.
    own: Vector,
}

impl CaseMix {
    /// The group with these published means, given the covariates' traits, in the order of [`Covariate::ALL`], and their dependence.
    pub fn new(
        mix: &LiteMap<Covariate, f64>,
        traits: &[Traits<'_>],
        dependence: &Dependence,
    ) -> CaseMix {
        let named = |place: usize| mix.get(&Covariate::ALL[place]).copied();
        let mut known = [None; Covariate::COUNT];
        for (place, covariate) in traits.iter().enumerate() {
            known[place] = named(place).map(|mean| mean - covariate.mean);
        }
        let mut group = CaseMix {
            offset: dependence.expectation(&known),
            scale: [0.0; Covariate::COUNT],
            own: [0.0; Covariate::COUNT],
        };
        for (place, covariate) in traits.iter().enumerate() {
            let is_binary = covariate.kind == Kind::Binary;
            if is_binary && known[place].is_none() {
                let (least, most) = (-covariate.mean, 1.0 - covariate.mean);
                let offset = &mut group.offset[place];
                *offset = offset.clamp(MOST_OF_THE_WAY * least, MOST_OF_THE_WAY * most);
            }
            let variance = match named(place) {
                Some(share) if is_binary => share * (1.0 - share),
                _ => covariate.variance,
            };
            if covariate.variance > 0.0 {
                group.scale[place] = (variance / covariate.variance).sqrt();
            } else {
                group.own[place] = variance;
            }
        }
        group
    }

    /// The covariance of the covariates within the group times a vector: equation 20. `covariance` is the one between patients, row by row;
    /// it and `vector` are in the order of [`Covariate::ALL`].
    pub fn covariance_times(&self, covariance: &[Vector], vector: &[f64]) -> Vector {
        let mut scaled = self.scale;
        for (value, factor) in scaled.iter_mut().zip(vector) {
            *value *= factor;
        }
        let mut product = [0.0; Covariate::COUNT];
        // The matrix is symmetric, so row by row equals column by column; this way the sums are independent and run in parallel.
        for (row, factor) in covariance.iter().zip(scaled) {
            for (sum, entry) in product.iter_mut().zip(row) {
                *sum += factor * entry;
            }
        }
        for (place, value) in product.iter_mut().enumerate() {
            *value = self.scale[place] * *value + self.own[place] * vector[place];
        }
        product
    }
}
