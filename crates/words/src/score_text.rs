//! The texts of the published models and the staging.

use strum::VariantArray;

/// A text of the published models and the staging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum ScoreText {
    /// The panel of published models.
    Title,
    Introduction,
    /// Names the band of the pooled model in the panel.
    PooledModel,
    /// Marks a figure that this project derived.
    Derived,
    /// Marks a figure whose population the patient is not known to belong to.
    OtherPopulation,
    /// Begins the population in a score's source.
    MadeFor,
    /// Opens a score's source.
    Source,
    /// Names the scores that do not apply, and those that nobody can compute.
    NotApplicable,
    NotComputable,
    /// Staging.
    StagingTitle,
    StagingMissing,
}
