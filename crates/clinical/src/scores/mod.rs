//! The published models: one file each, one trait.
//!
//! A score never counts an unknown answer as "no": it names what is missing instead. A new score takes a file here, a line in [`ALL`], and
//! its texts in each language.

mod basil;
mod cli_frailty_index;
mod clitical;
mod clitical_30_day;
mod finnvasc;
mod input;
mod panel;
mod population;
mod prediction;
mod prevent_iii;
mod two_year_life_expectancy;

pub use input::Input;
pub use panel::{Panel, Row, panels};
pub use prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored};

use crate::order::sort_by;
use crate::patient::{Field, Patient};

/// The facts about a published model that do not depend on the patient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Facts {
    /// Which of the published models it is.
    pub which: ScoreId,
    /// Its name in the data contract.
    pub id: &'static str,
    /// What clinicians call it, in English; other languages translate what is not a proper name.
    pub name: &'static str,
    /// Where it was published.
    pub citation: &'static str,
    /// Every answer it needs.
    pub inputs: &'static [Input],
}

/// A published model.
pub trait Score: Sync {
    /// The facts that do not depend on the patient.
    fn facts(&self) -> &'static Facts;

    /// Whether the patient belongs to the population it was made for, as far as the answers show.
    fn fits(&self, patient: &Patient) -> bool;

    /// Its result for a patient; `None` if one of its inputs is not known.
    fn score(&self, patient: &Patient) -> Option<Scored>;

    /// The unknown answers for which the published model has a category of its own.
    fn counted_as_unknown(&self, _patient: &Patient) -> Vec<Field> {
        Vec::new()
    }
}

macro_rules! scores {
    ($($module:ident::$variant:ident),+ $(,)?) => {
        /// A published model that is computed here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ScoreId {
            $(
                #[doc = concat!("Of the file `", stringify!($module), ".rs`.")]
                $variant
            ),+
        }

        /// Every score, in the order in which it is shown.
        pub const ALL: [&dyn Score; [$(ScoreId::$variant),+].len()] = [$(&$module::$variant),+];
    };
}

scores! {
    prevent_iii::PreventIii,
    clitical::Clitical,
    clitical_30_day::Clitical30Day,
    basil::Basil,
    two_year_life_expectancy::TwoYearLifeExpectancy,
    cli_frailty_index::CliFrailtyIndex,
    finnvasc::Finnvasc,
}

/// Published models whose points or coefficients are not public, so that they cannot be computed; listed so that readers know they were
/// considered.
pub const NOT_COMPUTABLE: [&str; 4] = ["ERICVA", "GermanVasc", "VQI", "Vierthaler"];

/// The result of a score for one patient, and whether it applies.
#[derive(Clone)]
pub struct Verdict {
    /// The score.
    pub score: &'static dyn Score,
    /// Why it does not apply, if it does not.
    pub not_applicable: Option<NotApplicable>,
    /// Its result; also given outside its population, `None` if an input is missing.
    pub scored: Option<Scored>,
    /// Unknown answers that the score counts in a category of its own.
    pub counted_as_unknown: Vec<Field>,
}

/// Why a score does not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotApplicable {
    /// These answers are missing.
    Missing(Vec<Field>),
    /// The patient does not belong to the population it was made for.
    OutsidePopulation,
}

/// Every score's verdict on a patient, in the order in which they are shown.
pub fn verdicts(patient: &Patient) -> Vec<Verdict> {
    ALL.into_iter()
        .map(|score| verdict(score, patient))
        .collect()
}

/// A score's verdict on a patient.
pub fn verdict(score: &'static dyn Score, patient: &Patient) -> Verdict {
    let mut missing: Vec<Field> = score
        .facts()
        .inputs
        .iter()
        .flat_map(|input| input.missing(patient))
        .collect();
    sort_by(&mut missing, Field::cmp);
    missing.dedup();
    let not_applicable = match (missing.is_empty(), score.fits(patient)) {
        (false, _) => Some(NotApplicable::Missing(missing)),
        (true, false) => Some(NotApplicable::OutsidePopulation),
        (true, true) => None,
    };
    Verdict {
        score,
        not_applicable,
        scored: score.score(patient),
        counted_as_unknown: score.counted_as_unknown(patient),
    }
}
