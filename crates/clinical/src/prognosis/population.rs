//! The general population's mortality, the lower limit of every hazard of death (docs/model.md, equation 29).

use super::artifact::PopulationYear;
use super::coding::{Covariates, age_years};
use crate::hazard::Covariate;

/// Annual hazards of death by age and sex, log-linear between the ages of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    years: Vec<PopulationYear>,
}

/// Share of men if the sex is not known.
const MEN: f64 = 0.65;

impl Population {
    /// From rows of increasing age; `None` without rows.
    pub(super) fn new(years: Vec<PopulationYear>) -> Option<Self> {
        (!years.is_empty()).then_some(Population { years })
    }

    /// The annual hazard of death of people of this age and sex; 0, which means no floor, if the age is not known. An age outside the table
    /// has the hazard of the nearest age in it.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Largest relative difference from a value worked out by hand.
    const TOLERANCE: f64 = 1e-12;

    /// Hazards with round geometric means: that of 0.01 and 0.04 is 0.02.
    fn table() -> Population {
        let year = |age, male, female| PopulationYear { age, male, female };
        Population::new(vec![
            year(60.0, 0.01, 0.005),
            year(70.0, 0.04, 0.02),
            year(80.0, 0.09, 0.08),
        ])
        .expect("a table with rows")
    }

    fn hazard(age: Option<f64>, female: Option<f64>) -> f64 {
        let mut covariates = [None; Covariate::COUNT];
        covariates[Covariate::AgeDecades.index()] = age.map(|age| (age - 72.0) / 10.0);
        covariates[Covariate::Female.index()] = female;
        table().annual_hazard(&covariates)
    }

    fn assert_hazard(age: f64, female: Option<f64>, expected: f64) {
        let found = hazard(Some(age), female);
        assert!(
            (found / expected - 1.0).abs() < TOLERANCE,
            "{age} years, {female:?}: {found} is not {expected}"
        );
    }

    #[test]
    fn the_hazard_is_that_of_the_table_at_its_ages_and_log_linear_between_them() {
        let (man, woman) = (Some(0.0), Some(1.0));
        assert_hazard(60.0, man, 0.01);
        assert_hazard(70.0, man, 0.04);
        assert_hazard(80.0, woman, 0.08);
        assert_hazard(65.0, man, 0.02);
        assert_hazard(75.0, man, 0.06);
        assert_hazard(75.0, woman, 0.04);
        // A fifth of the way from 0.02 to 0.08 on the log scale.
        assert_hazard(72.0, woman, 0.02 * 4.0_f64.powf(0.2));
    }

    #[test]
    fn an_age_outside_the_table_takes_the_nearest() {
        for (age, expected) in [(40.0, 0.01), (59.9, 0.01), (80.1, 0.09), (105.0, 0.09)] {
            assert_hazard(age, Some(0.0), expected);
        }
    }

    #[test]
    fn an_unknown_sex_is_65_men_and_35_women_of_100() {
        assert_hazard(70.0, None, 0.65 * 0.04 + 0.35 * 0.02);
        // The hazards are mixed, not their logarithms.
        assert_hazard(65.0, None, 0.65 * 0.02 + 0.35 * 0.01);
    }

    #[test]
    fn without_an_age_there_is_no_floor_and_without_rows_no_table() {
        assert_eq!(hazard(None, Some(1.0)), 0.0);
        assert_eq!(Population::new(Vec::new()), None);
    }
}
