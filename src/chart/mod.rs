//! The geometry of the charts, without a browser: scales and ticks.

mod forest;
mod scale;
mod ticks;

pub use forest::{Bar, ForestAxis, ratio_decimals};
pub use scale::Scale;
