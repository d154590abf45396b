//! The result.

use afs12_clinical::patient::{Field, Rutherford};
use afs12_clinical::prognosis::{Frequencies, Range, WholePercent};

use crate::FieldWords;

/// The sentences about an estimate.
pub trait ResultWords: FieldWords {
    /// Returns "alive with the leg", as it continues a percentage.
    fn alive_with_leg(&self) -> &'static str;

    /// Returns the estimate as a number of patients in 100.
    fn sentence(&self, afs: WholePercent) -> String;

    /// Returns the text alternative of the icon array.
    fn icon_array(&self, frequencies: Frequencies) -> String;

    /// Returns how many questions of the model are not answered.
    fn unanswered(&self, count: usize) -> String;

    /// Returns why there is no estimate for a Rutherford category that is not CLTI.
    fn not_clti(&self, rutherford: Rutherford) -> String;

    /// Returns the meaning of a Rutherford category.
    fn rutherford_meaning(&self, rutherford: Rutherford) -> &'static str {
        let texts = self.field(Field::Rutherford);
        texts.grade(rutherford.category()).caption
    }

    /// Returns the result in one line, for a small screen.
    fn result_line(&self, afs: WholePercent, range: &Range) -> String {
        let (percent, alive) = (self.percent(afs), self.alive_with_leg());
        format!("{percent} {alive}{}", self.range_in_brackets(range))
    }
}
