//! What English says of a number.

use afs12::prognosis::CurvePoint;
use afs12::words::{AboutWords, ENGLISH, Words};

use super::{Sentence, agreement_of};

/// Expected: one, other.
pub const SENTENCES: [Sentence<2>; 8] = [
    (
        |n| ENGLISH.effect_count(n),
        0..=130,
        ["# effect", "# effects"],
    ),
    (
        |n| ENGLISH.selected(n, n, n),
        0..=130,
        [
            "# effect from # study; # cohort row.",
            "# effects from # studies; # cohort rows.",
        ],
    ),
    (
        |n| ENGLISH.patients(n as u32),
        0..=130,
        ["# patient", "# patients"],
    ),
    (
        |n| ENGLISH.unanswered(n),
        1..=130,
        [
            "# question of the model is not answered.",
            "# questions of the model are not answered.",
        ],
    ),
    (
        |n| ENGLISH.faults(n),
        0..=130,
        ["# answer needs a correction", "# answers need a correction"],
    ),
    (
        |n| ENGLISH.standing(Some(n as f64), None),
        0..=130,
        ["# point", "# points"],
    ),
    (
        |n| {
            agreement(n)
                .split("lie within ")
                .nth(1)
                .unwrap_or_default()
                .to_owned()
        },
        0..=99,
        [
            "# percentage point of the prediction.",
            "# percentage points of the prediction.",
        ],
    ),
    (
        |n| ENGLISH.over_time(&[point(n)]),
        1..=1,
        ["Alive with the leg: 70% at # month.", ""],
    ),
];

fn agreement(n: usize) -> String {
    ENGLISH.agreement(agreement_of(n))
}

fn point(month: usize) -> CurvePoint {
    CurvePoint {
        month: month as u8,
        afs: 0.7,
        lower: 0.6,
        upper: 0.8,
    }
}
