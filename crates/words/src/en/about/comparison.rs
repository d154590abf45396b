//! The model beside CLiTICAL, and the shipped approximation beside full sampling.

use super::super::English;
use crate::{ComparisonWords, NumberWords};
use afs12_clinical::prognosis::{CliticalComparison, LargestDifference, Sampling};

impl ComparisonWords for English {
    fn clitical(&self, comparison: &CliticalComparison) -> String {
        let points = 100.0 * comparison.mean_difference;
        let direction = if points < 0.0 { "below" } else { "above" };
        format!(
            "CLiTICAL: in {} simulated patients, with the same answers known to both and no others, this model's amputation-free survival at 12 \
             months lies on average {:.1} percentage points {direction} CLiTICAL's. On the scale ln(−ln AFS) the slope of this model on CLiTICAL \
             is {}, the correlation {} and the standard deviation between patients {:.2} against {:.2}.",
            comparison.patients,
            points.abs(),
            self.decimal(comparison.slope, 2),
            self.decimal(comparison.correlation, 2),
            comparison.spread,
            comparison.spread_clitical
        )
    }

    fn sampling(&self, sampling: &Sampling) -> String {
        let points = |difference: f64| format!("{:.1}", 100.0 * difference);
        let afs = &sampling.afs.summary;
        format!(
            "The model that ships approximates the posterior by a normal distribution. It was set beside full sampling at the same spreads: {} \
             chains of {} draws, {} divergent transitions, a largest R-hat of {:.3} and a smallest effective sample size of {:.0}. Of the \
             coefficients the farthest lies {:.2} standard errors from its sampled mean, and the two intercepts {}. In simulated patients the \
             amputation-free survival differs from the sampled mean by {} percentage points on average and {} at most; the ends of the range \
             from the evidence by at most {} (lower) and {} (upper).",
            sampling.chains,
            sampling.draws_a_chain,
            sampling.divergences,
            sampling.max_r_hat,
            sampling.min_effective_sample_size,
            sampling.largest_difference_in_se.difference_in_se.abs(),
            intercepts(&sampling.intercepts),
            points(afs.afs_against_mean.mean),
            points(afs.afs_against_mean.largest),
            points(afs.lower_against_lower.largest),
            points(afs.upper_against_upper.largest)
        )
    }
}

fn intercepts(intercepts: &[LargestDifference]) -> String {
    let distances = intercepts
        .iter()
        .map(|intercept| format!("{:.2}", intercept.difference_in_se.abs()));
    distances.collect::<Vec<_>>().join(" and ")
}
