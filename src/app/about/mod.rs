//! The pages about the model: its calibration, the Krakow study and the model card.

mod calibration;
mod card;
mod endpoint;
mod equations;
mod krakow;
mod models;
mod plot;

pub use calibration::calibration_page;
pub use card::model_card_page;
pub use krakow::krakow_page;

use super::markup::{Element, html};
use super::use_words;
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::{
    CalibrationFigures, FITTED_MONTH, Range, Validation, WholePercent,
};
use afs12_evidence::Published;
use afs12_words::{AboutText, EvidenceCounts, Words};

/// The month at which the model predicts.
const AT_12_MONTHS: f64 = FITTED_MONTH as f64;

/// What a group's outcome is the share of.
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

/// A table of rows that each have a name and figures.
fn table<const N: usize>(
    heads: [AboutText; N],
    rows: impl Iterator<Item = Vec<String>>,
) -> Element {
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let name = html("th").attr("scope", "row").child(cells.next());
        let figures = cells.map(|figure| html("td").class("figure").child(figure));
        html("tr").child(name).children(figures)
    };
    html("table")
        .class("narrow-table")
        .child(html("thead").child(head_row(heads)))
        .child(html("tbody").children(rows.map(row)))
}

/// A share with its interval, all fractions.
fn with_interval(words: &dyn Words, share: f64, ends: &Range) -> String {
    let share = words.percent(WholePercent::of(share));
    format!("{share} ({})", range_text(words, ends))
}

/// An interval of shares, fractions.
fn range_text(words: &dyn Words, ends: &Range) -> String {
    words.range(WholePercent::of(ends.lower), WholePercent::of(ends.upper))
}

/// How left-out predictions did: of all outcomes, and of AFS at 12 months.
fn agreement(words: &dyn Words) -> Option<String> {
    let all = figures_of(None, None)?;
    let afs = figures_of(Some(Endpoint::AmputationFreeSurvival), Some(AT_12_MONTHS))?;
    Some(words.agreement(all, afs))
}

/// The figures of an endpoint (`None`: all) at a month (`None`: all months).
fn figures_of(
    endpoint: Option<Endpoint>,
    months: Option<f64>,
) -> Option<&'static CalibrationFigures> {
    Validation::shipped().calibration_of(endpoint, months)
}

/// How much evidence the model is fitted to.
fn evidence_counts() -> EvidenceCounts {
    let published = Published::shipped();
    let cohorts = &published.cohorts;
    let units = cohorts
        .iter()
        .filter_map(|cohort| published.unit_of(&cohort.study));
    EvidenceCounts {
        studies: published.studies.len(),
        effects: published.effects.len(),
        groups: distinct(cohorts.iter().map(|cohort| cohort.id.as_str())),
        outcomes: cohorts.len(),
        units: distinct(units),
    }
}

fn distinct<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    let mut seen: Vec<&str> = Vec::new();
    for text in texts {
        if !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen.len()
}
