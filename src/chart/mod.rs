//! The geometry of the charts, without a browser: scales and ticks.

pub mod calibration;
mod curve;
mod difference_bar;
mod forest;
mod scale;
mod stack;
mod ticks;

pub use curve::{Curve, CurveGeometry};
pub use difference_bar::{DifferenceBar, difference_bars};
pub use forest::{Bar, ForestAxis};
pub use scale::Scale;
pub use stack::{Segment, stack};
