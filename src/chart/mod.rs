//! The geometry of the charts, without a browser: scales and ticks.

pub mod calibration;
mod scale;

pub use scale::Scale;
