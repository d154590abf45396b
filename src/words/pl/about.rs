//! The pages about the model.

use super::Polish;
use crate::prognosis::WholePercent;
use crate::words::{
    AboutText, AboutWords, Agreement, AssumedMix, CardSection, ENGLISH, EvidenceCounts,
};

impl AboutWords for Polish {
    fn about(&self, text: AboutText) -> &'static str {
        ENGLISH.about(text)
    }

    fn card_title(&self, section: CardSection) -> &'static str {
        ENGLISH.card_title(section)
    }

    fn card_text(&self, section: CardSection) -> &'static [&'static str] {
        ENGLISH.card_text(section)
    }

    fn calibration_introduction(&self, counts: EvidenceCounts) -> String {
        ENGLISH.calibration_introduction(counts)
    }

    fn agreement(&self, agreement: Agreement) -> String {
        ENGLISH.agreement(agreement)
    }

    fn calibration_plot(&self, agreement: Agreement) -> String {
        ENGLISH.calibration_plot(agreement)
    }

    fn observed_against(
        &self,
        observed: WholePercent,
        expected: (WholePercent, WholePercent),
    ) -> String {
        ENGLISH.observed_against(observed, expected)
    }

    fn between_centres(
        &self,
        tau: f64,
        share: WholePercent,
        ends: (WholePercent, WholePercent),
    ) -> String {
        ENGLISH.between_centres(tau, share, ends)
    }

    fn between_studies(&self, tau: f64, factor: f64) -> String {
        ENGLISH.between_studies(tau, factor)
    }

    fn count_of(&self, count: u32, of: u32) -> String {
        ENGLISH.count_of(count, of)
    }

    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String {
        ENGLISH.krakow_introduction(patients, limbs)
    }

    fn krakow_bracket_title(&self, share: WholePercent) -> String {
        ENGLISH.krakow_bracket_title(share)
    }

    fn krakow_bracket(
        &self,
        counts: (u32, u32),
        shares: (WholePercent, WholePercent),
        of: u32,
    ) -> String {
        ENGLISH.krakow_bracket(counts, shares, of)
    }

    fn krakow_mix(&self, mix: AssumedMix) -> String {
        ENGLISH.krakow_mix(mix)
    }

    fn card_predictors(&self, questions: usize, covariates: usize) -> String {
        ENGLISH.card_predictors(questions, covariates)
    }

    fn card_evidence(&self, counts: EvidenceCounts) -> String {
        ENGLISH.card_evidence(counts)
    }
}
