//! Hazard ratios with their intervals.

use std::sync::LazyLock;

use statrs::distribution::{ContinuousCDF, Normal};

/// Half the width of the middle half of a normal distribution, in standard deviations (0.6745).
pub static QUARTILE: LazyLock<f64> = LazyLock::new(|| Normal::standard().inverse_cdf(0.75));

/// Half the width of a 95% interval, in standard deviations of a normal distribution (1.96).
pub static HALF_WIDTH: LazyLock<f64> = LazyLock::new(|| Normal::standard().inverse_cdf(0.975));

/// A hazard ratio with its 95% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HazardRatio {
    /// The lower end of the interval.
    pub lower: f64,
    /// The ratio.
    pub ratio: f64,
    /// The upper end of the interval.
    pub upper: f64,
}

impl HazardRatio {
    /// From its natural logarithm and the standard error of the logarithm.
    pub fn of_log(log_ratio: f64, se: f64) -> Self {
        HazardRatio {
            lower: (log_ratio - *HALF_WIDTH * se).exp(),
            ratio: log_ratio.exp(),
            upper: (log_ratio + *HALF_WIDTH * se).exp(),
        }
    }
}
