//! Numbers, percentages, ranges and units.

use afs12_clinical::patient::{self, Unit, plain_decimal};
use afs12_clinical::prognosis::{Range, WholePercent};

/// The decimals of an amount in a sentence.
const DECIMALS: usize = 3;

/// How a language writes numbers, percentages, ranges and units.
pub trait NumberWords {
    /// Returns the decimal mark.
    fn decimal_mark(&self) -> &'static str;

    /// Returns the range from `lower` to `upper`.
    fn range_text(&self, lower: &str, upper: &str) -> String;

    /// Returns "under `amount`".
    fn under(&self, amount: &str) -> String;

    /// Returns "over `amount`".
    fn over(&self, amount: &str) -> String;

    /// Returns "`amount` or more".
    fn at_least(&self, amount: &str) -> String;

    /// Returns the symbol or the name of a unit; empty for a ratio.
    fn unit(&self, unit: Unit) -> &'static str;

    /// Returns a unit in the form that it takes beside an amount.
    fn unit_beside(&self, _amount: f64, unit: Unit) -> &'static str {
        self.unit(unit)
    }

    /// Returns a number with at most `decimals` decimals and no zeros at the end.
    fn number(&self, value: f64, decimals: usize) -> String {
        plain_decimal(value, decimals).replace('.', self.decimal_mark())
    }

    /// Returns a number with at most `decimals` decimals, no zeros at the end and a typographic minus sign.
    fn signed(&self, value: f64, decimals: usize) -> String {
        self.number(value, decimals).replace('-', "−")
    }

    /// Returns a number with exactly `decimals` decimals and a typographic minus sign.
    fn decimal(&self, value: f64, decimals: usize) -> String {
        format!("{value:.decimals$}")
            .replace('.', self.decimal_mark())
            .replace('-', "−")
    }

    /// Returns an amount with its unit.
    fn measured(&self, amount: f64, unit: Unit) -> String {
        let unit = self.unit_beside(amount, unit);
        let text = format!("{} {unit}", self.number(amount, DECIMALS));
        text.trim_end().to_owned()
    }

    /// Returns the accepted range of a quantity in one of its units.
    fn accepted_range(&self, range: &patient::Range, unit: Unit) -> String {
        let (least, most) = range.shown_in(unit);
        let [least, most] = [least, most].map(|end| self.number(end, DECIMALS));
        let text = format!("{} {}", self.range_text(&least, &most), self.unit(unit));
        text.trim_end().to_owned()
    }

    /// Returns a percentage on an axis.
    fn percentage(&self, percent: u8) -> String {
        format!("{percent}%")
    }

    /// Returns a whole percentage.
    fn percent(&self, percent: WholePercent) -> String {
        match percent {
            WholePercent::Under(percent) => self.under(&format!("{percent}%")),
            WholePercent::Percent(percent) => format!("{percent}%"),
            WholePercent::Over(percent) => self.over(&format!("{percent}%")),
        }
    }

    /// Returns a range of percentages.
    fn range(&self, lower: WholePercent, upper: WholePercent) -> String {
        self.range_text(&self.percent(lower), &self.percent(upper))
    }

    /// Returns the plausible range of an estimate; `None` if both ends are displayed as the same percentage.
    fn shown_range(&self, range: &Range) -> Option<String> {
        range.shown().map(|(lower, upper)| self.range(lower, upper))
    }

    /// Returns the plausible range of an estimate in brackets, after a space; empty if it has no range.
    fn range_in_brackets(&self, range: &Range) -> String {
        let range = self.shown_range(range);
        range.map_or_else(String::new, |range| format!(" ({range})"))
    }

    /// Returns an estimate with its plausible range in brackets.
    fn with_range(&self, afs: WholePercent, range: &Range) -> String {
        self.percent(afs) + &self.range_in_brackets(range)
    }

    /// Returns a probability (a fraction) as a whole percentage.
    fn share(&self, probability: f64) -> String {
        self.percent(WholePercent::of(probability))
    }

    /// Returns a range of probabilities (fractions) as whole percentages.
    fn shares(&self, lower: f64, upper: f64) -> String {
        self.range(WholePercent::of(lower), WholePercent::of(upper))
    }

    /// Returns a range of probabilities (fractions) as whole percentages; a range that begins at 0 or ends at 1 has one end only.
    fn band(&self, (lower, upper): (f64, f64)) -> String {
        match (lower, upper) {
            (0.0, upper) => self.under(&self.share(upper)),
            (lower, 1.0) => self.over(&self.share(lower)),
            (lower, upper) => self.shares(lower, upper),
        }
    }
}
