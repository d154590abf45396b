//! The calibration page.

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_clinical::prognosis::{CalibrationFigures, Range};

use crate::NumberWords;

/// The size of the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvidenceCounts {
    /// Studies that effects or groups come from.
    pub studies: usize,
    /// Effects.
    pub effects: usize,
    /// Groups.
    pub groups: usize,
    /// Outcomes of the groups, one per endpoint and month.
    pub outcomes: usize,
    /// Registries and studies that the groups belong to.
    pub units: usize,
}

/// What a language says on the calibration page. Shares are fractions.
pub trait CalibrationWords: NumberWords {
    /// Returns what was done for the calibration.
    fn calibration_introduction(&self, counts: EvidenceCounts) -> String;

    /// Returns how good left-out predictions were, for all outcomes and for AFS at 12 months.
    fn agreement(&self, all: &CalibrationFigures, afs: &CalibrationFigures) -> String;

    /// Returns the text alternative of an endpoint's plot.
    fn calibration_plot(&self, endpoint: Endpoint, figures: &CalibrationFigures) -> String;

    /// Returns an observed share at a month and the interval predicted for it.
    fn observed_against(&self, months: f64, observed: f64, expected: &Range) -> String;

    /// Returns how much hospitals differ: the standard deviations, and the range of 95% of hospitals if the model predicts `share`.
    fn between_centres(&self, spread: &Hyperparameters, share: f64, ends: &Range) -> String;

    /// Returns how much studies differ: the standard deviation, and the factor on a hazard ratio.
    fn between_studies(&self, tau: f64, factor: f64) -> String;
}
