//! The pages about the model: its calibration, the Krakow study and the model card.

mod calibration;
mod card;
mod krakow;
mod plot;

pub use calibration::CalibrationPage;
pub use card::ModelCardPage;
pub use krakow::KrakowPage;

use crate::evidence::Published;
use crate::hazard::Endpoint;
use crate::prognosis::{Compared, WholePercent, median_distance};
use crate::words::{AboutText, Agreement, EvidenceCounts, Words};

/// What a cohort's outcome is the share of.
fn outcome_text(endpoint: Endpoint) -> AboutText {
    match endpoint {
        Endpoint::AmputationFreeSurvival => AboutText::AmputationFree,
        Endpoint::Death => AboutText::Alive,
        Endpoint::MajorAmputation => AboutText::LimbKept,
    }
}

/// A share with its interval, all fractions.
fn with_interval(words: &dyn Words, share: f64, ends: (f64, f64)) -> String {
    let (lower, upper) = whole_ends(ends);
    let share = words.percent(WholePercent::of(share));
    format!("{share} ({})", words.range(lower, upper))
}

fn whole_ends((lower, upper): (f64, f64)) -> (WholePercent, WholePercent) {
    (WholePercent::of(lower), WholePercent::of(upper))
}

/// How many outcomes lie where they were expected.
fn agreement(rows: &[Compared]) -> Agreement {
    Agreement {
        inside: rows.iter().filter(|row| row.is_inside()).count(),
        outcomes: rows.len(),
        median_distance: median_distance(rows),
    }
}

/// How much evidence the model is fitted to.
fn evidence_counts() -> EvidenceCounts {
    let published = Published::shipped();
    let mut ids: Vec<&str> = published
        .cohorts
        .iter()
        .map(|row| row.id.as_str())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    EvidenceCounts {
        studies: published.studies.len(),
        effects: published.effects.len(),
        cohorts: ids.len(),
        outcomes: published.cohorts.len(),
    }
}
