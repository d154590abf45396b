//! From the published evidence to the model: reads and checks the tables, and fits the model.
//!
//! - [`reading`]: the five TOML tables, checked row by row.
//! - [`synthesis`]: the fit. The equations are numbered in docs/model.md.

mod digest;
pub mod reading;
pub mod synthesis;
