//! The page about the Krakow study.

use afs12_clinical::prognosis::{Range, WholePercent};

use crate::NumberWords;

/// The mix of patients that the model assumes for the Krakow cohort, which published only the order of the categories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssumedMix {
    /// Rutherford 5 or 6.
    pub tissue_loss: WholePercent,
    /// Rutherford 6.
    pub gangrene: WholePercent,
    /// Disease below the knee only.
    pub infrapopliteal: WholePercent,
    /// Disease from the femoropopliteal segment down.
    pub femoropopliteal: WholePercent,
}

/// What a language says on the page about the Krakow study. Shares are fractions.
pub trait KrakowWords: NumberWords {
    /// Returns "`count` of `total`".
    fn count_of(&self, count: u32, total: u32) -> String;

    /// Returns what was done in the study, and how many patients and limbs were treated.
    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String;

    /// Returns the question why the published share is not amputation-free survival.
    fn krakow_bracket_title(&self, share: WholePercent) -> String;

    /// Returns how many of `total` patients, at least and at most, were alive with every treated leg.
    fn krakow_bracket(&self, counts: (u32, u32), shares: &Range, total: u32) -> String;

    /// Returns the mix of patients that the model assumes for the study.
    fn krakow_mix(&self, mix: AssumedMix) -> String;
}
