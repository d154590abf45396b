//! The rows of the evidence as the model sees them.

use super::cohorts::GroupRow;
use super::effects::EffectRow;
use crate::reading::Evidence;
use afs12_clinical::hazard::{Covariate, Dependence, Traits, Vector};
use afs12_evidence::CovariateRow;

/// Everything in the fit that depends on the evidence and on the dependence between covariates, but not on the parameters.
#[derive(Clone, Debug)]
pub struct Design {
    effects: Vec<EffectRow>,
    /// The index of each effect's unit, if the unit has groups.
    effect_units: Vec<Option<usize>>,
    groups: Vec<GroupRow>,
    units: Vec<String>,
    covariates: Vec<CovariateRow>,
    covariance: [Vector; Covariate::COUNT],
}

impl Design {
    /// The rows of the evidence if the scores of two correlated questions have the correlation `phi`.
    pub fn new(evidence: &Evidence, phi: f64) -> Design {
        let traits: Vec<Traits<'_>> = evidence
            .covariates()
            .iter()
            .map(CovariateRow::traits)
            .collect();
        let dependence = Dependence::new(&traits, phi);
        let mut units: Vec<String> = Vec::new();
        for cohort in evidence.cohorts() {
            let unit = unit_of(evidence, &cohort.study);
            if !units.iter().any(|seen| seen == unit) {
                units.push(unit.to_owned());
            }
        }
        let place_of = |study: &str| {
            units
                .iter()
                .position(|unit| unit == unit_of(evidence, study))
        };
        let effects = evidence.effects().iter();
        let groups = evidence.cohorts().iter().map(|cohort| {
            let unit = place_of(&cohort.study).expect("every group's unit is listed");
            GroupRow::new(cohort, unit, evidence, &dependence)
        });
        Design {
            effect_units: effects
                .clone()
                .map(|effect| place_of(&effect.study))
                .collect(),
            effects: effects
                .map(|effect| EffectRow::new(effect, evidence, &dependence))
                .collect(),
            groups: groups.collect(),
            covariates: evidence.covariates().to_vec(),
            covariance: dependence.covariance(),
            units,
        }
    }

    /// The effects, in the order of the table.
    pub fn effects(&self) -> &[EffectRow] {
        &self.effects
    }

    /// The rows of groups, in the order of the table.
    pub fn groups(&self) -> &[GroupRow] {
        &self.groups
    }

    /// The units that have groups, in order of first appearance in the table of groups.
    pub fn units(&self) -> &[String] {
        &self.units
    }

    /// The covariates, in the order of [`Covariate::ALL`].
    pub fn covariates(&self) -> &[CovariateRow] {
        &self.covariates
    }

    /// The covariance S of the covariates between patients, row by row in the order of [`Covariate::ALL`].
    pub fn covariance(&self) -> &[Vector; Covariate::COUNT] {
        &self.covariance
    }

    /// The effects of every unit but one, or of all.
    pub(super) fn effects_without(
        &self,
        left_out: Option<usize>,
    ) -> impl Iterator<Item = &EffectRow> {
        let rows = self.effects.iter().zip(&self.effect_units);
        rows.filter(move |(_, unit)| left_out.is_none() || **unit != left_out)
            .map(|(row, _)| row)
    }

    /// The rows of groups of every unit but one, or of all.
    pub(super) fn groups_without(
        &self,
        left_out: Option<usize>,
    ) -> impl Iterator<Item = &GroupRow> {
        self.groups
            .iter()
            .filter(move |row| Some(row.unit) != left_out)
    }
}

/// The unit of a study; the check of the evidence ensures that the study is listed.
fn unit_of<'a>(evidence: &'a Evidence, study: &str) -> &'a str {
    evidence
        .unit_of(study)
        .expect("every study named is listed")
}
