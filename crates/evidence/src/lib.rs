//! The published evidence: studies, effects and groups, as rows of tables.
//!
//! The tables hold the figures as printed; everything derived is computed. `afs12-fit`, which fits the model to the tables, also checks
//! their rules.

pub mod krakow;
mod names;
mod published;
mod rows;
mod selection;
mod tables;
mod wilson;

pub use published::Published;
pub use rows::{Cohort, CovariateRow, Effect, Measure, PopulationRow, Study};
pub use selection::Selection;
pub use tables::Tables;
pub use wilson::wilson;
