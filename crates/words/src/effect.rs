//! The figures of an effect and how the model's figures follow from them.

use afs12_evidence::{Effect, Measure};

use crate::NumberWords;

/// The most decimals of a printed figure.
const PRINTED_DECIMALS: usize = 6;

/// The source of an effect's standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ErrorSource {
    /// It is given.
    Given,
    /// The 95% interval.
    Interval,
    /// The p value; whether the source says only that p is below it.
    PValue {
        /// Whether it is a bound.
        is_bound: bool,
    },
    /// So many events, and the share of patients with the risk factor.
    Events(u32, f64),
}

impl ErrorSource {
    /// Returns the source that [`Effect::se`] uses: the first that the row has. `None` if it has none.
    pub fn of(effect: &Effect) -> Option<ErrorSource> {
        let p_value = ErrorSource::PValue {
            is_bound: effect.p_is_bound,
        };
        let events = effect.events.zip(effect.exposed);
        let given = effect.se.map(|_| ErrorSource::Given);
        let interval = effect.lower.zip(effect.upper);
        given
            .or(interval.map(|_| ErrorSource::Interval))
            .or(effect.p.map(|_| p_value))
            .or(events.map(|(events, exposed)| ErrorSource::Events(events, exposed)))
    }
}

/// What a language says about an effect of the evidence. Shares are fractions.
pub trait EffectWords: NumberWords {
    /// Returns the figures that a source prints for an effect.
    fn printed(&self, effect: &Effect) -> String;

    /// Returns how the log hazard ratio and its standard error follow from the printed figures.
    fn derivation(&self, effect: &Effect) -> String;

    /// Returns the name of a measure of effect.
    fn measure(&self, measure: Measure) -> &'static str;

    /// Returns where a standard error comes from.
    fn error_source(&self, source: ErrorSource) -> String;

    /// Returns a figure as printed.
    fn printed_number(&self, value: f64) -> String {
        self.signed(value, PRINTED_DECIMALS)
    }

    /// Returns the range between two printed figures.
    fn printed_range(&self, lower: f64, upper: f64) -> String {
        self.range_text(&self.printed_number(lower), &self.printed_number(upper))
    }

    /// Returns a share in percent, with at most one decimal.
    fn printed_share(&self, share: f64) -> String {
        format!("{}%", self.number(100.0 * share, 1))
    }

    /// Returns a p value; the sign says whether it is only a bound.
    fn printed_p(&self, p: f64, is_bound: bool) -> String {
        let sign = if is_bound { "<" } else { "=" };
        format!("P {sign} {}", self.printed_number(p))
    }

    /// Returns where the standard error of an effect comes from; empty if the effect has none.
    fn error_of(&self, effect: &Effect) -> String {
        let source = ErrorSource::of(effect);
        source.map_or_else(String::new, |source| self.error_source(source))
    }
}
