//! The five files of the evidence.

/// The texts of the five files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tables<'a> {
    /// The text of `studies.toml`.
    pub studies: &'a str,
    /// The text of `effects.toml`.
    pub effects: &'a str,
    /// The text of `cohorts.toml`.
    pub cohorts: &'a str,
    /// The text of `covariates.toml`.
    pub covariates: &'a str,
    /// The text of `population.toml`.
    pub population: &'a str,
}

impl Tables<'static> {
    /// The tables from which the shipped model is fitted.
    pub const SHIPPED: Tables<'static> = Tables {
        studies: include_str!("../tables/studies.toml"),
        effects: include_str!("../tables/effects.toml"),
        cohorts: include_str!("../tables/cohorts.toml"),
        covariates: include_str!("../tables/covariates.toml"),
        population: include_str!("../tables/population.toml"),
    };
}

impl<'a> From<&'a [String; 5]> for Tables<'a> {
    /// The texts in the order of the struct.
    fn from([studies, effects, cohorts, covariates, population]: &'a [String; 5]) -> Tables<'a> {
        Tables {
            studies,
            effects,
            cohorts,
            covariates,
            population,
        }
    }
}

impl<'a> Tables<'a> {
    /// The texts in the order of the struct: studies, effects, cohorts, covariates, population.
    pub fn in_order(&self) -> [&'a str; 5] {
        [
            self.studies,
            self.effects,
            self.cohorts,
            self.covariates,
            self.population,
        ]
    }
}
