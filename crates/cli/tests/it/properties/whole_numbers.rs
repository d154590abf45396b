//! Natural frequencies and whole percentages.

use afs12_clinical::prognosis::{Frequencies, WholePercent};
use proptest::prelude::*;

proptest! {
    #[test]
    fn hundred_patients_are_always_a_hundred(a in 0.0..=1.0_f64, b in 0.0..=1.0_f64) {
        let (afs, amputation, death) = (a, (1.0 - a) * b, (1.0 - a) * (1.0 - b));
        let shown = Frequencies::of(afs, amputation, death);
        prop_assert_eq!(shown.alive_with_leg + shown.amputation_first + shown.death_first, 100);
        for (count, probability) in [(shown.alive_with_leg, afs), (shown.amputation_first, amputation), (shown.death_first, death)] {
            prop_assert!((f64::from(count) - 100.0 * probability).abs() < 1.0 + 1e-9, "{:?}", shown);
        }
    }

    #[test]
    fn the_icons_show_the_same_number_as_the_headline(a in 0.0..=1.0_f64, b in 0.0..=1.0_f64) {
        let shown = Frequencies::of(a, (1.0 - a) * b, (1.0 - a) * (1.0 - b)).alive_with_leg;
        let headline = match WholePercent::of(a) {
            WholePercent::Under(1) => 0,
            WholePercent::Percent(percent) => percent,
            WholePercent::Over(99) => 100,
            other => panic!("{other:?} is not how a probability is shown"),
        };
        prop_assert_eq!(shown, headline);
    }
}

#[test]
fn the_two_events_share_the_rest_by_the_largest_remainder() {
    for (states, expected) in [
        ((0.70, 0.10, 0.20), (70, 10, 20)),
        ((0.7053, 0.1474, 0.1473), (71, 15, 14)),
        ((0.334, 0.333, 0.333), (33, 33, 34)),
        ((0.004, 0.496, 0.5), (0, 50, 50)),
        ((0.996, 0.002, 0.002), (100, 0, 0)),
        ((1.0, 0.0, 0.0), (100, 0, 0)),
        ((0.0, 0.0, 1.0), (0, 0, 100)),
    ] {
        let (afs, amputation, death) = states;
        let shown = Frequencies::of(afs, amputation, death);
        assert_eq!(
            (
                shown.alive_with_leg,
                shown.amputation_first,
                shown.death_first
            ),
            expected,
            "{states:?}"
        );
    }
}

#[test]
fn nothing_is_shown_as_impossible_or_certain() {
    for (probability, expected) in [
        (0.0, WholePercent::Under(1)),
        (0.0049, WholePercent::Under(1)),
        (0.0051, WholePercent::Percent(1)),
        (0.715, WholePercent::Percent(72)),
        (0.9949, WholePercent::Percent(99)),
        (0.9951, WholePercent::Over(99)),
        (1.0, WholePercent::Over(99)),
    ] {
        assert_eq!(WholePercent::of(probability), expected, "{probability}");
    }
}
