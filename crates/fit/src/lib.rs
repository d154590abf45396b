//! From the published evidence to the model: the checked reading of the tables, and the fit.
//!
//! - [`reading`]: the five TOML tables, checked row by row.
//! - [`synthesis`]: the fit. The equations are numbered in docs/model.md.

pub mod reading;
pub mod synthesis;
