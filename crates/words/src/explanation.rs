//! The explanation beside the result.

use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::{CurvePoint, Question, WholePercent};
use strum::VariantArray;

use crate::FieldWords;

/// The months that the text alternative of the curve mentions.
const MENTIONED_MONTHS: [u8; 4] = [1, 6, 12, 24];

/// A text of the explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum ExplanationText {
    /// Title of the effects of the answers.
    MovedTitle,
    /// What these effects are.
    MovedMeaning,
    /// Column of the answers.
    Answer,
    /// Column of the effects in patients of 100.
    PatientsOf100,
    /// Column of the hazard ratios.
    HazardRatio,
    /// Button that opens a chart's table.
    AsTable,
    /// Title of the shares of the uncertainty.
    SureTitle,
    /// Uncertainty from the evidence.
    Evidence,
    /// Uncertainty from the questions not answered.
    Unanswered,
    /// Uncertainty from the differences between hospitals.
    BetweenCentres,
    /// Title of the open questions.
    NextTitle,
    /// What the bars of the open questions show.
    NextMeaning,
    /// Button that opens the rest of the open questions.
    MoreQuestions,
    /// Title of the curve.
    OverTimeTitle,
    /// What the curve shows.
    OverTimeMeaning,
    /// Column of the months.
    Month,
    /// Column of amputation-free survival.
    AfsColumn,
    /// Column of the plausible range.
    RangeColumn,
    /// Title of the comparison with other answers.
    WhatIfTitle,
    /// How the comparison works, and its limits.
    WhatIfMeaning,
    /// Button that keeps the present answers for comparison.
    Pin,
    /// Button that ends the comparison.
    Unpin,
    /// Button that restores the pinned answers.
    BackToPinned,
    /// Label of the pinned estimate.
    Pinned,
    /// Label of the present estimate.
    Now,
    /// Displayed while the answers are the pinned ones.
    NothingChanged,
    /// Displayed in place of the comparison if the planned treatment differs.
    TreatmentDiffers,
    /// Label of the answers that differ from the pinned ones.
    Changed,
}

/// What a language says in the explanation.
pub trait ExplanationWords: FieldWords {
    /// Returns a text without arguments.
    fn explanation(&self, text: ExplanationText) -> &'static str;

    /// Returns a difference between two probabilities (-1 to 1) as a number of patients in 100.
    fn of_100(&self, difference: f64) -> String;

    /// Returns the effect of an answer on the estimate.
    fn moved(&self, question: Question, difference: f64) -> String;

    /// Returns the shares of the uncertainty, in whole percent: the evidence, the questions not answered and the centres.
    fn sure(&self, shares: [u32; 3]) -> String;

    /// Returns a percentage at a month of the curve.
    fn at_month(&self, month: u8, percent: &str) -> String;

    /// Returns the difference between two estimates, each a number of patients in 100.
    fn difference(&self, pinned: u32, now: u32) -> String;

    /// Returns a hazard ratio as a factor.
    fn ratio(&self, ratio: f64) -> String {
        let decimals = if ratio < 0.995 { 2 } else { 1 };
        format!("×{}", self.decimal(ratio, decimals))
    }

    /// Returns the range between two estimates.
    fn span(&self, lowest: f64, highest: f64) -> String {
        self.range(
            WholePercent::of_estimate(lowest),
            WholePercent::of_estimate(highest),
        )
    }

    /// Returns the text alternative of the curve.
    fn over_time(&self, curve: &[CurvePoint]) -> String {
        let at = |month: u8| curve.iter().find(|point| point.month == month);
        let points = MENTIONED_MONTHS.into_iter().filter_map(at);
        let parts: Vec<String> = points
            .map(|point| {
                let percent = self.percent(WholePercent::of_estimate(point.afs));
                self.at_month(point.month, &percent)
            })
            .collect();
        let name = self.explanation(ExplanationText::AfsColumn);
        format!("{name}: {}.", parts.join(", "))
    }

    /// Returns which answers differ from the pinned ones.
    fn changed(&self, fields: &[Field]) -> String {
        match fields {
            [] => self.explanation(ExplanationText::NothingChanged).to_owned(),
            _ => {
                let changed = self.explanation(ExplanationText::Changed);
                format!("{changed}: {}.", self.labels(fields))
            }
        }
    }
}
