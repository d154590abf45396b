//! Probabilities as whole numbers of patients in 100.

use super::estimate::Estimate;
use super::range::Range;

/// How many of 100 patients are in each of the three states; they always sum to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frequencies {
    /// Alive with the leg.
    pub alive_with_leg: u32,
    /// Major amputation first.
    pub amputation_first: u32,
    /// Death first.
    pub death_first: u32,
}

impl Frequencies {
    /// The three probabilities (fractions that sum to 1) as patients in 100.
    ///
    /// Alive with the leg is rounded to the nearest whole number, so that it equals the headline percentage; the two events share the rest
    /// by the largest remainder. Largest-remainder rounding over all three would change the headline in about one patient of eight.
    pub fn of(afs: f64, amputation_first: f64, death_first: f64) -> Self {
        let alive_with_leg = (100.0 * afs).round();
        let rest = 100.0 - alive_with_leg;
        let (amputation, death) = (100.0 * amputation_first, 100.0 * death_first);
        let left_over = rest - amputation.floor() - death.floor();
        let amputation_gets_it = amputation.fract() > death.fract();
        let amputation_share = match left_over {
            ..0.5 => 0.0,
            ..1.5 => f64::from(u8::from(amputation_gets_it)),
            _ => 1.0,
        };
        let amputation_first = amputation.floor() + amputation_share;
        Frequencies {
            alive_with_leg: alive_with_leg as u32,
            amputation_first: amputation_first as u32,
            death_first: (rest - amputation_first) as u32,
        }
    }
}

/// A probability as a whole percentage, with values beyond either end as cases of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholePercent {
    /// Less than this percentage.
    Under(u32),
    /// A percentage, rounded to the nearest.
    Percent(u32),
    /// More than this percentage.
    Over(u32),
}

/// Percentages of the pooled model beyond which no figure is shown, because the evidence has no groups there (docs/model.md, equation 34).
const ESTIMATES_SHOWN: (u32, u32) = (10, 95);

impl WholePercent {
    /// A probability (a fraction) as a whole percentage, never 0% or 100%.
    pub fn of(probability: f64) -> Self {
        match (100.0 * probability).round() as u32 {
            0 => WholePercent::Under(1),
            100.. => WholePercent::Over(99),
            percent => WholePercent::Percent(percent),
        }
    }

    /// An AFS of the pooled model, a fraction, as a whole percentage: below 10% and above 95% only the limit is shown.
    pub fn of_estimate(afs: f64) -> Self {
        let (least, most) = ESTIMATES_SHOWN;
        let percent = 100.0 * afs;
        if percent < f64::from(least) {
            WholePercent::Under(least)
        } else if percent > f64::from(most) {
            WholePercent::Over(most)
        } else {
            WholePercent::Percent(percent.round() as u32)
        }
    }

    /// Whether it is a figure instead of a limit.
    pub fn is_figure(self) -> bool {
        matches!(self, WholePercent::Percent(_))
    }
}

impl Range {
    /// Both ends as shown; `None` if they are shown as the same figure, which would be a range of one value.
    pub fn shown(&self) -> Option<(WholePercent, WholePercent)> {
        let ends = (
            WholePercent::of_estimate(self.lower),
            WholePercent::of_estimate(self.upper),
        );
        (ends.0 != ends.1).then_some(ends)
    }
}

impl Estimate {
    /// AFS as shown.
    pub fn shown(&self) -> WholePercent {
        WholePercent::of_estimate(self.afs)
    }

    /// The number of 100 patients in each state; `None` if no figure is shown.
    pub fn frequencies(&self) -> Option<Frequencies> {
        let frequencies = Frequencies::of(self.afs, self.amputation_first, self.death_first);
        self.shown().is_figure().then_some(frequencies)
    }
}
