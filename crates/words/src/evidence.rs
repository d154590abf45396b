//! The evidence page.

use litemap::LiteMap;
use strum::VariantArray;

use afs12_clinical::hazard::{Covariate, Endpoint, HazardRatio};

use crate::FieldWords;
use crate::ratio::ratio_decimals;

/// A text of the evidence page without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum EvidenceText {
    /// What the page shows.
    Introduction,
    /// Label of the filters.
    Filters,
    /// Filter by factor.
    Factor,
    /// Filter by endpoint.
    Endpoint,
    /// Filter by study.
    Study,
    /// Option of a filter that selects everything.
    All,
    /// Button that clears the filters.
    ShowEverything,
    /// Title of the list of factors.
    FactorsTitle,
    /// Title of the table of effects.
    EffectsTitle,
    /// Title of the forest plot of a factor.
    ForestTitle,
    /// Column of the hazard ratios.
    HazardRatio,
    /// Column of the printed figures and the derivation.
    PrintedAndDerivation,
    /// Label of the figures that a source prints.
    Printed,
    /// Label of the source's own words for the factor.
    SourceFactor,
    /// Label of a note on a figure.
    Note,
    /// Mark of a row that does not compare one unit of one factor.
    NotComparable,
    /// What a row compares.
    ContrastMeaning,
    /// How log hazard ratios and standard errors follow from printed figures.
    DerivationMeaning,
    /// Legend of the forest plot.
    Legend,
    /// Displayed if no effect is selected.
    NoEffects,
    /// Name of the rows of the pooled model.
    ModelRow,
    /// What the rows of the pooled model are.
    ModelMeaning,
    /// Title of the list of studies.
    StudiesTitle,
    /// Label of what was read of a study.
    WasRead,
    /// Label of the registry, trial or centre of a study.
    Registry,
    /// Title of the list of groups.
    GroupsTitle,
    /// What the groups are.
    GroupsMeaning,
    /// Label of a group's mix of factors.
    Mix,
    /// Label of a standard error.
    StandardError,
    /// Title of why the primary endpoint of BEST-CLI is not used.
    BestCliTitle,
    /// Why it is not used.
    BestCliReason,
    /// Introduces what is used instead.
    BestCliUsed,
}

/// What a language says on the evidence page. Shares are fractions.
pub trait EvidenceWords: FieldWords {
    /// Returns a text without arguments.
    fn evidence(&self, text: EvidenceText) -> &'static str;

    /// Returns the name of an endpoint of the published evidence.
    fn published_endpoint(&self, endpoint: Endpoint) -> &'static str;

    /// Returns a group's share free of an endpoint at a month, with one decimal, as published.
    fn group_share(&self, endpoint: Endpoint, months: f64, event_free: f64) -> String;

    /// Returns the age factor for a number of decades other than 1.
    fn age_per_decades(&self, decades: f64) -> String;

    /// Returns the text alternative of a row of the forest plot.
    fn forest_mark(&self, ratio: HazardRatio) -> String;

    /// Returns how many rows are selected.
    fn selected(&self, effects: usize, studies: usize, outcomes: usize) -> String;

    /// Returns a number of effects.
    fn effects(&self, count: usize) -> String;

    /// Returns a number of outcomes.
    fn outcomes(&self, count: usize) -> String;

    /// Returns how many patients or limbs a study has.
    fn patients(&self, n: u32) -> String;

    /// Returns what the hazard ratio of an effect compares.
    fn contrast(&self, contrast: &LiteMap<Covariate, f64>) -> String {
        match contrast.iter().next() {
            Some((Covariate::AgeDecades, &decades)) if contrast.len() == 1 && decades != 1.0 => {
                self.age_per_decades(decades)
            }
            Some((&only, &1.0)) if contrast.len() == 1 => self.factor(only).into_owned(),
            _ => self.mix(contrast),
        }
    }

    /// Returns the factors of a group with their amounts.
    fn mix(&self, mix: &LiteMap<Covariate, f64>) -> String {
        let parts = mix.iter().map(|(&covariate, &amount)| {
            format!("{}: {}", self.factor(covariate), self.signed(amount, 2))
        });
        parts.collect::<Vec<_>>().join("; ")
    }

    /// Returns a hazard ratio with its interval.
    fn hazard_ratio(&self, ratio: HazardRatio) -> String {
        let [lower, middle, upper] = self.ratio_figures(ratio);
        format!("{middle} ({})", self.range_text(&lower, &upper))
    }

    /// Returns the lower end, the hazard ratio and the upper end, each with the decimals that are displayed.
    fn ratio_figures(&self, ratio: HazardRatio) -> [String; 3] {
        [ratio.lower, ratio.ratio, ratio.upper]
            .map(|figure| self.decimal(figure, ratio_decimals(figure)))
    }

    /// Returns how many rows a factor or a study has.
    fn row_count(&self, effects: usize, outcomes: usize) -> String {
        format!("{}, {}", self.effects(effects), self.outcomes(outcomes))
    }

    /// Returns the size of a group.
    fn group_size(&self, n: u32) -> String {
        format!("n = {n}")
    }
}
