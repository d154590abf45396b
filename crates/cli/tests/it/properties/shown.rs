//! The displayed estimate: no figure beyond the groups of the evidence, and no range of one value.

use afs12_clinical::prognosis::{Frequencies, Range, WholePercent};
use afs12_words::{Language, Words};
use proptest::prelude::*;

use super::estimates::estimated;
use super::patients::patient;

#[test]
fn under_10_and_over_95_per_cent_no_figure_is_shown() {
    for (afs, expected) in [
        (0.0, WholePercent::Under(10)),
        (0.099_999, WholePercent::Under(10)),
        (0.1, WholePercent::Percent(10)),
        (0.104_9, WholePercent::Percent(10)),
        (0.105, WholePercent::Percent(11)),
        (0.714_9, WholePercent::Percent(71)),
        (0.949_9, WholePercent::Percent(95)),
        (0.95, WholePercent::Percent(95)),
        (0.950_001, WholePercent::Over(95)),
        (1.0, WholePercent::Over(95)),
    ] {
        assert_eq!(WholePercent::of_estimate(afs), expected, "{afs}");
    }
}

#[test]
fn a_range_of_one_value_is_not_shown() {
    let shown = |lower, upper| Range { lower, upper }.shown();
    for (lower, upper) in [(0.001, 0.099), (0.951, 0.999), (0.704, 0.696), (0.7, 0.7)] {
        assert_eq!(shown(lower, upper), None, "{lower} to {upper}");
    }
    for (lower, upper, ends) in [
        (
            0.05,
            0.1,
            (WholePercent::Under(10), WholePercent::Percent(10)),
        ),
        (
            0.05,
            0.97,
            (WholePercent::Under(10), WholePercent::Over(95)),
        ),
        (
            0.694,
            0.696,
            (WholePercent::Percent(69), WholePercent::Percent(70)),
        ),
        (
            0.95,
            0.96,
            (WholePercent::Percent(95), WholePercent::Over(95)),
        ),
    ] {
        assert_eq!(shown(lower, upper), Some(ends), "{lower} to {upper}");
    }
}

fn percent(words: &dyn Words, afs: f64) -> String {
    words.percent(WholePercent::of_estimate(afs))
}

proptest! {
    #[test]
    fn the_ends_of_a_range_in_words_differ(patient in patient()) {
        let result = estimated(&patient);
        for words in Language::ALL.map(Language::words) {
            for range in [result.range, result.quartiles, result.answered] {
                let ends = [range.lower, range.upper].map(|end| percent(words, end));
                let shown = words.shown_range(&range);
                prop_assert_eq!(shown.is_some(), ends[0] != ends[1], "{:?}: {:?}", ends, shown);
                if let Some(shown) = shown {
                    prop_assert!(ends.iter().all(|end| shown.contains(end)), "{ends:?}: {shown}");
                }
            }
        }
    }

    #[test]
    fn the_icons_are_shown_with_a_figure_and_show_the_same_number(patient in patient()) {
        let result = estimated(&patient);
        match (result.shown(), result.frequencies()) {
            (WholePercent::Percent(percent), Some(Frequencies { alive_with_leg, amputation_first, death_first })) => {
                prop_assert_eq!(alive_with_leg, percent);
                prop_assert_eq!(alive_with_leg + amputation_first + death_first, 100);
            }
            (shown, frequencies) => prop_assert!(!shown.is_figure() && frequencies.is_none(), "{shown:?} {frequencies:?}"),
        }
    }
}
