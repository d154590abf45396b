//! English sentences with a number.

use afs12_clinical::prognosis::{CurvePoint, Range};
use afs12_words::ENGLISH;

use super::Sentence;

/// Expected: one, other.
pub const SENTENCES: [Sentence<2>; 7] = [
    (
        |n| ENGLISH.row_count(n, n),
        0..=130,
        ["# effect, # outcome", "# effects, # outcomes"],
    ),
    (
        |n| ENGLISH.selected(n, n, n),
        0..=130,
        [
            "# effect and # outcome of groups, from # study.",
            "# effects and # outcomes of groups, from # studies.",
        ],
    ),
    (
        |n| ENGLISH.patients(n as u32),
        0..=130,
        ["# patient or limb", "# patients or limbs"],
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
        |n| ENGLISH.over_time(&[point(n)]),
        1..=1,
        ["Alive with the leg: 70% at # month.", ""],
    ),
];

fn point(month: usize) -> CurvePoint {
    CurvePoint {
        month: month as u8,
        afs: 0.7,
        range: Range {
            lower: 0.6,
            upper: 0.8,
        },
    }
}
