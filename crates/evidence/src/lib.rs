//! What was published: studies, effects and groups, as rows of tables.
//!
//! The figures stand as they were printed; what follows from them is computed. Whether the tables obey the rules is checked in
//! `afs12-fit`, which also fits the model to them.

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
