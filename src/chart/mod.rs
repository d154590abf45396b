//! The geometry of the charts, without a browser: scales and ticks.

pub mod calibration;
mod curve;
mod forest;
mod ratio_bar;
mod scale;
mod stack;
mod ticks;

pub use curve::{Curve, CurveGeometry};
pub use forest::{Bar, ForestAxis, ratio_decimals};
pub use ratio_bar::{RatioBar, ratio_bars};
pub use scale::Scale;
pub use stack::{Segment, stack};
