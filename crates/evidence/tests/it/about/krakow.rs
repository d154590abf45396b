//! The Krakow study and the intervals of its shares.

use crate::about::assert_near;
use afs12_clinical::hazard::Endpoint;
use afs12_evidence::{Published, krakow, wilson};

/// Source: Newcombe RG. Stat Med 1998;17:857-72, table I, method 3.
#[test]
fn wilson_intervals_are_the_published_ones() {
    const ROUNDING: f64 = 5e-5;
    for (count, of, lower, upper) in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ] {
        let interval = wilson(count, of);
        assert_near("lower", interval.0, lower, ROUNDING);
        assert_near("upper", interval.1, upper, ROUNDING);
    }
}

#[test]
fn none_and_all_end_at_the_ends() {
    const ROUNDING: f64 = 1e-12;
    for of in 1..500 {
        assert_near("none", wilson(0, of).0, 0.0, ROUNDING);
        assert_near("all", wilson(of, of).1, 1.0, ROUNDING);
    }
}

#[test]
fn the_bracket_is_from_76_to_95_patients() {
    assert_eq!(krakow::amputation_free(), (76, 95));
}

#[test]
fn the_counts_are_those_the_model_is_fitted_to() {
    const ROUNDING: f64 = 5e-5;
    let rows = Published::shipped().cohorts.iter();
    let rows: Vec<_> = rows.filter(|row| row.id == krakow::COHORT).collect();
    for (row, (endpoint, events, of)) in rows.iter().zip([
        (Endpoint::Death, krakow::DIED, krakow::PATIENTS),
        (
            Endpoint::MajorAmputation,
            krakow::LIMBS_AMPUTATED,
            krakow::LIMBS,
        ),
    ]) {
        assert_eq!((row.endpoint, row.n), (endpoint, of));
        let share = 1.0 - f64::from(events) / f64::from(of);
        assert_near("event-free", row.event_free, share, ROUNDING);
    }
    assert_eq!(rows.len(), 2);
}
