//! The pages about the model: its calibration, the Krakow study and the model card.

mod calibration;
mod card;
mod krakow;
mod plot;

pub use calibration::calibration_page;
pub use card::model_card_page;
pub use krakow::krakow_page;

use super::markup::{Element, html};
use super::use_words;
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

/// A row of column heads.
fn head_row<const N: usize>(heads: [AboutText; N]) -> Element {
    let words = use_words();
    html("tr").children(heads.map(|head| html("th").attr("scope", "col").child(words.about(head))))
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
    let cohorts = &published.cohorts;
    let is_first =
        |(place, id): &(usize, &String)| cohorts[..*place].iter().all(|earlier| earlier.id != **id);
    let ids = cohorts.iter().map(|cohort| &cohort.id).enumerate();
    EvidenceCounts {
        studies: published.studies.len(),
        effects: published.effects.len(),
        cohorts: ids.filter(is_first).count(),
        outcomes: cohorts.len(),
    }
}
