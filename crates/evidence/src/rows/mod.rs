//! The typed rows of the five tables. They hold the figures as printed; everything derived is computed.

mod cohort;
mod covariate;
mod effect;
mod measure;
mod named;
mod population;
mod study;

pub use cohort::Cohort;
pub use covariate::CovariateRow;
pub use effect::Effect;
pub use measure::Measure;
pub use population::PopulationRow;
pub use study::Study;
