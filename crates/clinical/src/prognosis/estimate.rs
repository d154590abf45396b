//! The estimate for one patient.

use std::fmt;

use super::coding::{Covariates, code};
use super::explanation::{AnswerEffect, Explained, OpenQuestion};
use super::model::Model;
use super::nodes::NodeHazards;
use super::range::{Range, SUPPORTED, VarianceShares};
use crate::patient::{Patient, Rutherford, Warning};
use crate::staging::glass::{self, GlassStage};

/// The pooled model's estimate for one patient. Probabilities are fractions, unrounded, over 12 months from revascularisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Amputation-free survival: alive without major amputation.
    pub afs: f64,
    /// The 95% range of `afs`.
    pub range: Range,
    /// The middle half of the same distribution.
    pub quartiles: Range,
    /// The 95% range if every open question were answered without changing the estimate.
    pub answered: Range,
    /// Death before any major amputation.
    pub death_first: f64,
    /// Major amputation first. With `afs` and `death_first` it sums to 1.
    pub amputation_first: f64,
    /// Whether `afs` lies outside what the evidence supports.
    pub extrapolated: bool,
    /// The variance behind the range, by source.
    pub variance: VarianceShares,
    /// AFS by month, 1 to 24.
    pub curve: Vec<CurvePoint>,
    /// The effect of each answer, the largest difference first.
    pub effects: Vec<AnswerEffect>,
    /// The questions that are not completely answered, the one with the widest spread of AFS first.
    pub unanswered: Vec<OpenQuestion>,
    /// GLASS stage, if the grades are known.
    pub glass: Option<GlassStage>,
    /// What a reader should know about the answers.
    pub warnings: Vec<Warning>,
}

/// AFS at one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// Months from revascularisation.
    pub month: u8,
    /// AFS, a fraction.
    pub afs: f64,
    /// Its 95% range.
    pub range: Range,
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

/// The model's prediction for covariates, which need not come from answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    /// AFS at 12 months, a fraction.
    pub afs: f64,
    /// Its 95% range.
    pub range: Range,
}

/// Predicts AFS at 12 months for covariates in the order of [`crate::hazard::Covariate::ALL`]; `None` for those that are not known.
pub fn predict_covariates(model: &Model, covariates: &Covariates) -> Predicted {
    let profile = model.profile(covariates);
    let log_hazards = profile.log_hazards();
    let hazards = NodeHazards::new(&log_hazards.averaged(), model.course(covariates));
    let cumulative_hazard = hazards.minus_ln_afs();
    let variance = model.variance_shares(&profile, &log_hazards);
    Predicted {
        afs: (-cumulative_hazard).exp(),
        range: variance.range(cumulative_hazard),
    }
}

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
    let log_hazards = profile.log_hazards();
    let course = model.course(&covariates);
    let hazards = NodeHazards::new(&log_hazards.averaged(), course);
    let cumulative_hazard = hazards.minus_ln_afs();
    let afs = (-cumulative_hazard).exp();
    let first = hazards.first_events(&model.times);
    let variance = model.variance_shares(&profile, &log_hazards);
    let explained = Explained {
        model,
        patient,
        covariates: &covariates,
        profile: &profile,
        course,
        cumulative_hazard,
    };
    Ok(Estimate {
        afs,
        range: variance.range(cumulative_hazard),
        quartiles: variance.quartiles(cumulative_hazard),
        answered: variance.answered().range(cumulative_hazard),
        death_first: first.death,
        amputation_first: first.amputation,
        extrapolated: !(SUPPORTED.lower..=SUPPORTED.upper).contains(&afs),
        variance,
        curve: curve(model, &hazards, &variance),
        effects: explained.effects(),
        unanswered: explained.open_questions(),
        glass: glass::stage(patient.lesion.glass),
        warnings: patient.warnings(),
    })
}

/// AFS by month. The variance of ln(-ln AFS) at 12 months is used for every month.
fn curve(model: &Model, hazards: &NodeHazards, variance: &VarianceShares) -> Vec<CurvePoint> {
    let points = hazards.curve(&model.times);
    let point = |(month, cumulative_hazard): (u8, f64)| CurvePoint {
        month,
        afs: (-cumulative_hazard).exp(),
        range: variance.range(cumulative_hazard),
    };
    points.map(point).collect()
}
