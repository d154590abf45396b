//! The model beside CLiTICAL, and the shipped approximation beside full sampling.

use afs12_clinical::prognosis::{CliticalComparison, Sampling};

use crate::NumberWords;

/// What a language says about these comparisons.
pub trait ComparisonWords: NumberWords {
    /// Returns how the model agrees with CLiTICAL.
    fn clitical(&self, comparison: &CliticalComparison) -> String;

    /// Returns how the shipped approximation agrees with the sampled posterior.
    fn sampling(&self, sampling: &Sampling) -> String;
}
