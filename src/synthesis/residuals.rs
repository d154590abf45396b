//! Every residual of the fit, with its derivatives.

use super::cohorts::CohortGroup;
use super::effects::log_hazard_ratio;
use super::heterogeneity::Heterogeneity;
use super::linearised::Linearised;
use super::parameters::Parameters;
use super::priors;
use crate::evidence::{Effect, Evidence};
use nalgebra::{DMatrix, DVector};

/// The standardised residuals: of the effects, of the cohorts, then of the priors.
#[derive(Clone, Debug)]
pub struct Residuals<'a> {
    effects: &'a [Effect],
    groups: Vec<CohortGroup>,
    heterogeneity: Heterogeneity,
}

/// The residuals at some parameters and their Jacobian, one row a residual.
#[derive(Clone, Debug)]
pub struct System {
    /// The standardised residuals.
    pub residuals: DVector<f64>,
    /// Their derivatives with respect to the parameters.
    pub jacobian: DMatrix<f64>,
}

impl<'a> Residuals<'a> {
    /// The residuals of all the evidence.
    pub fn new(evidence: &'a Evidence, heterogeneity: Heterogeneity) -> Residuals<'a> {
        let cohorts = evidence.cohorts().iter();
        Residuals {
            effects: evidence.effects(),
            groups: cohorts
                .map(|cohort| CohortGroup::new(cohort, evidence))
                .collect(),
            heterogeneity,
        }
    }

    /// The same residuals under another spread between studies and centres.
    pub fn with_heterogeneity(&self, heterogeneity: Heterogeneity) -> Residuals<'a> {
        Residuals {
            heterogeneity,
            ..self.clone()
        }
    }

    /// The residuals without any row of one cohort.
    pub fn without(&self, cohort_id: &str) -> Residuals<'a> {
        let others = self.groups.iter().filter(|group| group.id != cohort_id);
        Residuals {
            groups: others.cloned().collect(),
            ..*self
        }
    }

    /// The cohorts, one group a row of the evidence.
    pub fn groups(&self) -> &[CohortGroup] {
        &self.groups
    }

    /// Residuals and Jacobian at some parameters.
    pub fn at(&self, parameters: &Parameters) -> System {
        let effects = self.effects.iter().zip(self.effect_variances());
        let groups = self.groups.iter().zip(self.group_variances());
        let effects = effects.map(|(effect, variance)| {
            log_hazard_ratio(effect, parameters).standardised(effect.log_hr, variance.sqrt())
        });
        let groups = groups.map(|(group, variance)| {
            group
                .log_minus_log(parameters)
                .standardised(group.published, variance.sqrt())
        });
        let rows: Vec<Linearised> = effects
            .chain(groups)
            .chain(priors::residuals(parameters))
            .collect();
        let mut system = System {
            residuals: DVector::zeros(rows.len()),
            jacobian: DMatrix::zeros(rows.len(), Parameters::COUNT),
        };
        for (place, row) in rows.iter().enumerate() {
            system.residuals[place] = row.value;
            system
                .jacobian
                .row_mut(place)
                .copy_from(&row.gradient.transpose());
        }
        system
    }

    /// The sum of ln(se^2 + tau^2) over the effects and cohorts.
    pub fn sum_of_log_variances(&self) -> f64 {
        self.effect_variances()
            .chain(self.group_variances())
            .map(f64::ln)
            .sum()
    }

    fn effect_variances(&self) -> impl Iterator<Item = f64> {
        let tau = self.heterogeneity.effect;
        self.effects
            .iter()
            .map(move |effect| effect.se * effect.se + tau * tau)
    }

    fn group_variances(&self) -> impl Iterator<Item = f64> {
        let tau = self.heterogeneity.centre;
        self.groups
            .iter()
            .map(move |group| group.se * group.se + tau * tau)
    }
}
