//! The texts of the explanation beside the result.

use strum::VariantArray;

/// A text of the explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum ExplanationText {
    /// What moved the estimate.
    MovedTitle,
    MovedMeaning,
    /// Names the causes' own marks, and the columns of the table.
    Answer,
    PatientsOf100,
    HazardRatio,
    /// Opens a table behind a chart.
    AsTable,
    /// How sure the estimate is.
    SureTitle,
    Evidence,
    Unanswered,
    BetweenCentres,
    /// Which question to answer next.
    NextTitle,
    NextMeaning,
    MoreQuestions,
    /// The curve.
    OverTimeTitle,
    OverTimeMeaning,
    Month,
    AfsColumn,
    RangeColumn,
    /// What if.
    WhatIfTitle,
    WhatIfMeaning,
    Pin,
    Unpin,
    BackToPinned,
    Pinned,
    Now,
    NothingChanged,
    /// Stands in place of the comparison where the planned treatment differs.
    TreatmentDiffers,
    Changed,
}
