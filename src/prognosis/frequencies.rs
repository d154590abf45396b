//! Probabilities as whole numbers of patients in 100.

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
    /// Alive with the leg is rounded to the nearest whole number, so that it is the same number as the headline percentage; the two
    /// events share the rest by the largest remainder. Largest-remainder rounding over all three would move the headline itself in
    /// about one patient of eight.
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

/// A probability as a whole percentage, with the two ends named apart: nothing is shown as 0% or 100%.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholePercent {
    /// Rounds to 0: shown as less than 1%.
    BelowOne,
    /// 1% to 99%, rounded to the nearest.
    Percent(u32),
    /// Rounds to 100: shown as more than 99%.
    AboveNinetyNine,
}

impl WholePercent {
    /// A probability (a fraction) as a whole percentage.
    pub fn of(probability: f64) -> Self {
        match (100.0 * probability).round() as u32 {
            0 => WholePercent::BelowOne,
            100.. => WholePercent::AboveNinetyNine,
            percent => WholePercent::Percent(percent),
        }
    }
}
