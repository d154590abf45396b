//! The geometry of the charts, without a browser: scales and ticks.

mod curve;
mod ratio_bar;
mod scale;
mod stack;

pub use curve::{Curve, CurveGeometry};
pub use ratio_bar::{RatioBar, ratio_bars};
pub use scale::Scale;
pub use stack::{Segment, stack};
