//! The general population's mortality, below which no estimate lies (docs/model.md, equation 29).

use super::artifact::PopulationYear;
use super::coding::{Covariates, age_years};
use crate::hazard::Covariate;

/// Annual hazards of death by age and sex, log-linear between the ages of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    years: Vec<PopulationYear>,
}

/// Share of men where the sex is not known.
const MEN: f64 = 0.65;

impl Population {
    /// From rows of rising age; `None` without rows.
    pub(super) fn new(years: Vec<PopulationYear>) -> Option<Self> {
        (!years.is_empty()).then_some(Population { years })
    }

    /// The annual hazard of death of people of this age and sex; 0, which is no floor, where the age is not known. An age outside the
    /// table takes that of the nearest age in it.
    pub fn annual_hazard(&self, covariates: &Covariates) -> f64 {
        let Some(age) = covariates[Covariate::AgeDecades.index()].map(age_years) else {
            return 0.0;
        };
        let share_of_women = covariates[Covariate::Female.index()].unwrap_or(1.0 - MEN);
        let men = self.interpolated(age, |year| year.male);
        let women = self.interpolated(age, |year| year.female);
        (1.0 - share_of_women) * men + share_of_women * women
    }

    fn interpolated(&self, age: f64, hazard: impl Fn(&PopulationYear) -> f64) -> f64 {
        let after = self.years.partition_point(|year| year.age <= age);
        match (
            after.checked_sub(1).map(|before| &self.years[before]),
            self.years.get(after),
        ) {
            (Some(before), Some(after)) => {
                let share = (age - before.age) / (after.age - before.age);
                let (from, to) = (hazard(before).ln(), hazard(after).ln());
                (from + share * (to - from)).exp()
            }
            (Some(nearest), None) | (None, Some(nearest)) => hazard(nearest),
            (None, None) => 0.0,
        }
    }
}
