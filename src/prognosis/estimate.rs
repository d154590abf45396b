//! The estimate for one patient.

use std::fmt;

use super::coding::code;
use super::curve;
use super::explanation::{self, Effect, OpenQuestion};
use super::model::Model;
use super::range::{VarianceShares, cause_weights};
use crate::hazard::{AveragedHazards, Endpoint};
use crate::patient::{Patient, Rutherford, Warning};
use crate::staging::glass::{self, GlassStage};

/// What the pooled model says of one patient. Probabilities are fractions, unrounded, over 12 months from revascularisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Amputation-free survival: alive without major amputation.
    pub afs: f64,
    /// Lower end of the 95% plausible range of `afs`.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// Death before any major amputation.
    pub death_first: f64,
    /// Major amputation first. With `afs` and `death_first` it sums to 1.
    pub amputation_first: f64,
    /// What makes the range wide.
    pub variance: VarianceShares,
    /// AFS by month, 1 to 24; away from 12 months an illustration.
    pub curve: Vec<CurvePoint>,
    /// What each answer does to the hazard.
    pub effects: Vec<Effect>,
    /// The questions that are not answered, the one whose answers lie furthest apart first.
    pub unanswered: Vec<OpenQuestion>,
    /// GLASS stage, where the grades are known.
    pub glass: Option<GlassStage>,
    /// What is worth a word about the answers.
    pub warnings: Vec<Warning>,
}

/// AFS at one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// Months from revascularisation.
    pub month: u8,
    /// AFS, a fraction.
    pub afs: f64,
    /// Lower end of its 95% plausible range.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
}

/// The limb is not threatened: Rutherford category 0 to 3, for which there is no estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotClti(pub Rutherford);

impl fmt::Display for NotClti {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Rutherford category {} is not chronic limb-threatening ischaemia",
            self.0.category()
        )
    }
}

impl std::error::Error for NotClti {}

/// Estimates amputation-free survival at 12 months.
///
/// # Errors
/// [`NotClti`] for Rutherford category 0 to 3.
pub fn estimate(model: &Model, patient: &Patient) -> Result<Estimate, NotClti> {
    if !patient.rutherford.is_clti() {
        return Err(NotClti(patient.rutherford));
    }
    let covariates = code(patient);
    let profile = model.profile(&covariates);
    let hazards = model.hazards(&profile);
    let cumulative_hazard = hazards.minus_ln_event_free(Endpoint::AmputationFreeSurvival);
    let first = hazards.first_events();
    let variance = model.variance_shares(&profile, &hazards);
    let (lower, upper) = variance.range(cumulative_hazard);
    Ok(Estimate {
        afs: (-cumulative_hazard).exp(),
        lower,
        upper,
        death_first: first.death,
        amputation_first: first.amputation,
        variance,
        curve: curve_of(&hazards, &variance),
        effects: explanation::effects(model, &covariates, &profile, cause_weights(&hazards)),
        unanswered: explanation::open_questions(model, patient, &covariates),
        glass: patient.lesion.glass.known().and_then(glass::stage),
        warnings: patient.warnings(),
    })
}

/// The range at a month is that at 12 months, moved along: the variance of ln(-ln AFS) does not depend on the time.
fn curve_of(hazards: &AveragedHazards, variance: &VarianceShares) -> Vec<CurvePoint> {
    let point = |month| {
        let afs = curve::afs_at(hazards, f64::from(month));
        let (lower, upper) = variance.range(-afs.ln());
        CurvePoint {
            month,
            afs,
            lower,
            upper,
        }
    };
    curve::months().map(point).collect()
}
