//! The rows of the five tables, typed. The figures stand in them as they were printed; what follows from them is computed.

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
