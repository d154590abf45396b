//! The confidence interval of a proportion.

use afs12_clinical::hazard::HALF_WIDTH;

/// The 95% Wilson score interval, without continuity correction, of `count` in `of` (at least 1): fractions.
///
/// Source: Wilson EB. J Am Stat Assoc 1927;22:209-12.
pub fn wilson(count: u32, of: u32) -> (f64, f64) {
    let (n, share) = (f64::from(of), f64::from(count) / f64::from(of));
    let z2 = HALF_WIDTH.powi(2);
    let centre = share + z2 / (2.0 * n);
    let half = *HALF_WIDTH * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z2 / n;
    ((centre - half) / scale, (centre + half) / scale)
}
