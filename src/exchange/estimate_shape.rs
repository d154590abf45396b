//! The shape of an estimate in the contract's JSON, checked without reading it into types.

use super::score_json::STATUSES;
use super::strict_json::Json;

/// What a value of an estimate has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number from 0 to 1.
    Share,
    Number,
    /// A whole number from 0 to 255.
    Whole,
    Text,
    /// One of the words of [`STATUSES`].
    Status,
    YesNo,
    List,
    Group,
}

/// One thing about an estimate that is not as the contract has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Where, such as `scores[2].points`; empty for the whole.
    pub path: String,
    /// What is wrong there.
    pub reason: MisfitReason,
}

/// What is wrong at a place of an estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MisfitReason {
    /// It is missing.
    Missing,
    /// The contract has no such name.
    Unknown,
    /// Something else is wanted; shows what was found.
    Wanted { kind: Kind, found: String },
}

enum Shape {
    Value(Kind),
    /// The value or null.
    Optional(Kind),
    List(&'static Shape),
    Group(&'static [(&'static str, Shape)]),
}

use Kind::{Number, Share, Status, Text, Whole, YesNo};
use Shape::{Group, List, Optional, Value};

const ESTIMATE: Shape = Group(&[
    (
        "model",
        Group(&[
            ("id", Value(Text)),
            ("version", Value(Text)),
            ("released", Value(Text)),
            ("sha256", Value(Text)),
        ]),
    ),
    ("afs", Value(Share)),
    ("lower", Value(Share)),
    ("upper", Value(Share)),
    ("quartiles", Group(RANGE)),
    ("answered", Group(RANGE)),
    ("death_first", Value(Share)),
    ("amputation_first", Value(Share)),
    ("extrapolated", Value(YesNo)),
    (
        "variance",
        Group(&[
            ("evidence", Value(Number)),
            ("unanswered", Value(Number)),
            ("between_centres", Value(Number)),
        ]),
    ),
    (
        "curve",
        List(&Group(&[
            ("month", Value(Whole)),
            ("afs", Value(Share)),
            ("lower", Value(Share)),
            ("upper", Value(Share)),
        ])),
    ),
    (
        "effects",
        List(&Group(&[
            ("input", Value(Text)),
            ("answer", Value(Text)),
            ("difference", Value(Number)),
            ("hazard_ratio", Value(Number)),
        ])),
    ),
    (
        "unanswered",
        List(&Group(&[
            ("input", Value(Text)),
            (
                "answers",
                List(&Group(&[("answer", Value(Text)), ("afs", Value(Share))])),
            ),
        ])),
    ),
    ("scores", List(&SCORE)),
    (
        "staging",
        Group(&[("wifi", Optional(Whole)), ("glass", Optional(Text))]),
    ),
    ("centre", Optional(Text)),
    (
        "warnings",
        List(&Group(&[
            ("code", Value(Text)),
            ("fields", List(&Value(Text))),
            ("message", Value(Text)),
        ])),
    ),
]);

const RANGE: &[(&str, Shape)] = &[("lower", Value(Share)), ("upper", Value(Share))];

const SCORE: Shape = Group(&[
    ("id", Value(Text)),
    ("status", Value(Status)),
    ("needs", List(&Value(Text))),
    ("because", Optional(Text)),
    ("points", Optional(Number)),
    ("group", Optional(Text)),
    ("predictions", List(&PREDICTION)),
]);

const PREDICTION: Shape = Group(&[
    ("endpoint", Value(Text)),
    ("months", Value(Whole)),
    ("value", Optional(Share)),
    ("low", Optional(Share)),
    ("high", Optional(Share)),
    ("derived", Value(YesNo)),
]);

/// Everything about `json` that is not as the contract has an estimate; nothing where it is one.
pub fn estimate_misfits(json: &Json) -> Vec<Misfit> {
    let mut misfits = Vec::new();
    check(&ESTIMATE, json, "", &mut misfits);
    misfits
}

fn check(shape: &Shape, json: &Json, path: &str, misfits: &mut Vec<Misfit>) {
    let wanted = match (shape, json) {
        (List(item), Json::List(items)) => {
            for (place, value) in items.iter().enumerate() {
                check(item, value, &format!("{path}[{place}]"), misfits);
            }
            return;
        }
        (Group(members), Json::Group(given)) => return check_group(members, given, path, misfits),
        (Optional(_), Json::Null) => return,
        (Value(kind) | Optional(kind), value) if is_of(*kind, value) => return,
        (Value(kind) | Optional(kind), _) => *kind,
        (List(_), _) => Kind::List,
        (Group(_), _) => Kind::Group,
    };
    let reason = MisfitReason::Wanted {
        kind: wanted,
        found: json.shown(),
    };
    misfits.push(Misfit {
        path: path.to_owned(),
        reason,
    });
}

fn check_group(
    members: &[(&str, Shape)],
    given: &[(String, Json)],
    path: &str,
    misfits: &mut Vec<Misfit>,
) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    for (name, shape) in members {
        match given.iter().find(|(known, _)| known == name) {
            Some((_, value)) => check(shape, value, &below(name), misfits),
            // What may be null may also be left out.
            None if matches!(shape, Optional(_)) => {}
            None => misfits.push(Misfit {
                path: below(name),
                reason: MisfitReason::Missing,
            }),
        }
    }
    for (name, _) in given {
        if !members.iter().any(|(known, _)| known == name) {
            misfits.push(Misfit {
                path: below(name),
                reason: MisfitReason::Unknown,
            });
        }
    }
}

fn is_of(kind: Kind, json: &Json) -> bool {
    match (kind, json) {
        (Kind::Share, Json::Number(number)) => (0.0..=1.0).contains(number),
        (Kind::Whole, Json::Number(number)) => {
            number.fract() == 0.0 && (0.0..=255.0).contains(number)
        }
        (Kind::Number, Json::Number(_)) => true,
        (Kind::Text, Json::Text(_)) => true,
        (Kind::Status, Json::Text(word)) => STATUSES.contains(&word.as_str()),
        (Kind::YesNo, Json::YesNo(_)) => true,
        _ => false,
    }
}
