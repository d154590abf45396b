//! The texts of the evidence page that depend on nothing.

use strum::VariantArray;

/// A text of the evidence page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum EvidenceText {
    /// What the page shows.
    Introduction,
    /// Names the choices that narrow the rows.
    Filters,
    /// The choices.
    Factor,
    Endpoint,
    Study,
    /// The option that narrows nothing.
    All,
    /// Leads back to everything.
    ShowEverything,
    /// Groups the options of the choice of study.
    StudiesOfEffects,
    Cohorts,
    /// Names the list of factors.
    FactorsTitle,
    /// Names the table of effects, and the forest plot of one factor.
    EffectsTitle,
    ForestTitle,
    /// Heads the columns of the effects.
    HazardRatio,
    ReportedAndDerivation,
    /// Begins what a source states, and how the number follows from it.
    Reported,
    Derivation,
    /// Marks a row whose contrast is not one unit of one factor.
    OwnContrast,
    /// Says what a contrast is.
    ContrastMeaning,
    /// Says what the squares, diamonds and arrows are.
    Legend,
    /// Stands where no effect is selected.
    NoEffects,
    /// The pooled model's own rows.
    ModelRow,
    ModelMeaning,
    /// Names the list of studies.
    StudiesTitle,
    /// Begins what was read of a study.
    WasRead,
    /// Names the list of cohorts and says what it is.
    CohortsTitle,
    CohortsMeaning,
    /// Begins a cohort's mix of factors, and where its standard error comes from.
    Mix,
    StandardError,
}
