//! The general population's mortality at one age.

use serde::Deserialize;

/// The general population at one age.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PopulationRow {
    /// Age in years, above that of the row before.
    pub age: f64,
    /// Annual hazard of death of men, above 0.
    pub male: f64,
    /// Annual hazard of death of women, above 0.
    pub female: f64,
}
