//! The decimals of hazard ratios.

/// Returns how many decimals of a hazard ratio are displayed.
pub fn ratio_decimals(ratio: f64) -> usize {
    if ratio < 9.995 { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_ratios_have_fewer_decimals() {
        assert_eq!(
            [0.2, 2.81, 9.99, 9.996, 22.5].map(ratio_decimals),
            [2, 2, 2, 1, 1]
        );
    }
}
