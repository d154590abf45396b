//! The geometry of the charts, without a browser: scales and ticks.

mod scale;

pub use scale::Scale;
