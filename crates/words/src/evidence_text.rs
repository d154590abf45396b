//! The words of the evidence page.

use litemap::LiteMap;
use strum::VariantArray;

use afs12_clinical::hazard::{Covariate, Endpoint, HazardRatio};
use afs12_evidence::Effect;

/// A text of the evidence page that depends on nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum EvidenceText {
    /// What the page shows.
    Introduction,
    /// Names the choices that narrow the rows.
    Filters,
    /// The choices.
    Factor,
    Endpoint,
    Study,
    /// The option that narrows nothing.
    All,
    /// Leads back to everything.
    ShowEverything,
    /// Names the list of factors.
    FactorsTitle,
    /// Names the table of effects, and the forest plot of one factor.
    EffectsTitle,
    ForestTitle,
    /// Heads the columns of the effects.
    HazardRatio,
    PrintedAndDerivation,
    /// Begins what a source prints.
    Printed,
    /// Begins the source's own words for the risk factor.
    SourceFactor,
    /// Begins what a reader should know of a figure.
    Note,
    /// Marks a row whose contrast is not one unit of one factor.
    NotComparable,
    /// Says what a contrast is.
    ContrastMeaning,
    /// Says how log hazard ratios and their standard errors follow from printed figures.
    DerivationMeaning,
    /// Says what the squares, diamonds and arrows are.
    Legend,
    /// Stands where no effect is selected.
    NoEffects,
    /// The pooled model's own rows.
    ModelRow,
    ModelMeaning,
    /// Names the list of studies.
    StudiesTitle,
    /// Begins what was read of a study.
    WasRead,
    /// Begins the registry, trial or centre whose patients a study shares with others.
    Registry,
    /// Names the list of groups and says what it is.
    GroupsTitle,
    GroupsMeaning,
    /// Begins a group's mix of factors, and its standard error.
    Mix,
    StandardError,
    /// Why the primary endpoint of BEST-CLI is not used, and what is.
    BestCliTitle,
    BestCliReason,
    BestCliUsed,
}

/// Where the standard error of an effect comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ErrorSource {
    /// It is given.
    Given,
    /// The 95% interval.
    Interval,
    /// The p value; whether the source says only that p is below it.
    PValue {
        /// Whether it is a bound.
        is_bound: bool,
    },
    /// So many events, and the share of patients with the risk factor.
    Events(u32, f64),
}

impl ErrorSource {
    /// The source that [`Effect::se`] takes: the first that the row has. `None` where it has none.
    pub fn of(effect: &Effect) -> Option<ErrorSource> {
        let p_value = ErrorSource::PValue {
            is_bound: effect.p_is_bound,
        };
        let events = effect.events.zip(effect.exposed);
        let given = effect.se.map(|_| ErrorSource::Given);
        let interval = effect.lower.zip(effect.upper);
        given
            .or(interval.map(|_| ErrorSource::Interval))
            .or(effect.p.map(|_| p_value))
            .or(events.map(|(events, exposed)| ErrorSource::Events(events, exposed)))
    }
}

/// What a language says on the evidence page. Shares are fractions.
pub trait EvidenceWords {
    /// A text that depends on nothing.
    fn evidence(&self, text: EvidenceText) -> &'static str;

    /// A factor of the pooled model and its unit.
    fn factor(&self, covariate: Covariate) -> &'static str;

    /// An endpoint of the published evidence.
    fn published_endpoint(&self, endpoint: Endpoint) -> &'static str;

    /// A group's share free of an endpoint at a month, with a decimal, as it was published.
    fn group_share(&self, endpoint: Endpoint, months: f64, event_free: f64) -> String;

    /// What the hazard ratio of an effect compares.
    fn contrast(&self, contrast: &LiteMap<Covariate, f64>) -> String;

    /// The factors of a group.
    fn mix(&self, mix: &LiteMap<Covariate, f64>) -> String;

    /// A hazard ratio with its interval.
    fn hazard_ratio(&self, ratio: HazardRatio) -> String;

    /// What a row of the forest plot shows, for those who do not see it.
    fn forest_mark(&self, ratio: HazardRatio) -> String;

    /// The figures that a source prints of an effect.
    fn printed(&self, effect: &Effect) -> String;

    /// How the log hazard ratio and its standard error follow from them.
    fn derivation(&self, effect: &Effect) -> String;

    /// How many rows are selected.
    fn selected(&self, effects: usize, studies: usize, outcomes: usize) -> String;

    /// How many rows a factor or a study has.
    fn row_count(&self, effects: usize, outcomes: usize) -> String;

    /// How many patients or limbs were counted.
    fn group_size(&self, n: u32) -> String;

    /// How many patients or limbs were studied.
    fn patients(&self, n: u32) -> String;
}
