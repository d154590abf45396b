//! The pages about the model.

mod calibration;
mod krakow;
mod model_card;

use super::super::about::{
    AboutText, AboutWords, Agreement, AssumedMix, CardSection, EvidenceCounts,
};
use super::English;
use super::results::percent;
use crate::prognosis::WholePercent;

impl AboutWords for English {
    fn about(&self, text: AboutText) -> &'static str {
        about(text)
    }

    fn card_title(&self, section: CardSection) -> &'static str {
        model_card::title(section)
    }

    fn card_text(&self, section: CardSection) -> &'static [&'static str] {
        model_card::text(section)
    }

    fn calibration_introduction(&self, counts: EvidenceCounts) -> String {
        calibration::introduction(counts)
    }

    fn agreement(&self, agreement: Agreement) -> String {
        calibration::agreement(agreement)
    }

    fn calibration_plot(&self, agreement: Agreement) -> String {
        calibration::plot(agreement)
    }

    fn observed_against(
        &self,
        observed: WholePercent,
        (lower, upper): (WholePercent, WholePercent),
    ) -> String {
        format!(
            "observed {}, expected {} to {}",
            percent(observed),
            percent(lower),
            percent(upper)
        )
    }

    fn between_centres(
        &self,
        tau: f64,
        share: WholePercent,
        (lower, upper): (WholePercent, WholePercent),
    ) -> String {
        format!(
            "Between centres: standard deviation {tau:.2} of ln(-ln share). Where the model expects {}, 95% of centres with the same kind \
             of patients would truly have {} to {}. This is the largest part of most intervals here, and of a patient's range.",
            percent(share),
            percent(lower),
            percent(upper)
        )
    }

    fn between_studies(&self, tau: f64, factor: f64) -> String {
        format!(
            "Between studies of one effect: standard deviation {tau:.2} of a log hazard ratio. Beyond its own standard error, a study's \
             hazard ratio is within a factor of {factor:.2} of the pooled one, 95% of the time."
        )
    }

    fn count_of(&self, count: u32, of: u32) -> String {
        format!("{count} of {of}")
    }

    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String {
        krakow::introduction(patients, limbs)
    }

    fn krakow_bracket_title(&self, share: WholePercent) -> String {
        format!("Why the {} is not amputation-free survival", percent(share))
    }

    fn krakow_bracket(
        &self,
        (least, most): (u32, u32),
        shares: (WholePercent, WholePercent),
        of: u32,
    ) -> String {
        krakow::bracket((least, most), shares, of)
    }

    fn krakow_mix(&self, mix: AssumedMix) -> String {
        krakow::mix(mix)
    }

    fn card_predictors(&self, questions: usize, covariates: usize) -> String {
        format!(
            "{questions} questions of the form give {covariates} covariates. Two are required, Rutherford category and age; \"not known\" is \
             a normal answer to every other."
        )
    }

    fn card_evidence(&self, counts: EvidenceCounts) -> String {
        model_card::evidence(counts)
    }
}

fn about(text: AboutText) -> &'static str {
    match text {
        AboutText::AmputationFree => "Alive with the leg",
        AboutText::Alive => "Alive",
        AboutText::LimbKept => "Free of major amputation",
        AboutText::CalibrationTitle => "Calibration: cohorts that the model was not shown",
        AboutText::OutsideTitle => "Outside:",
        AboutText::PlotReading => calibration::READING,
        AboutText::AxisPredicted => "Predicted without the cohort",
        AboutText::AxisObserved => "Observed",
        AboutText::OutsideSymbol => "Hollow: outside its interval",
        AboutText::IntervalsTitle => "The two intervals",
        AboutText::ObservedInterval => calibration::OBSERVED_INTERVAL,
        AboutText::ExpectedInterval => calibration::EXPECTED_INTERVAL,
        AboutText::HeterogeneityTitle => "How far hospitals and studies differ",
        AboutText::CalibrationLimits => calibration::LIMITS,
        AboutText::TableTitle => "Every cohort",
        AboutText::ColumnCohort => "Cohort",
        AboutText::ColumnEndpoint => "At 12 months",
        AboutText::ColumnPatients => "n",
        AboutText::ColumnObserved => "Observed (95% interval)",
        AboutText::ColumnPredicted => "Predicted (95% expected)",
        AboutText::ColumnInside => "Interval",
        AboutText::ColumnOutcome => "At 12 months",
        AboutText::ColumnCount => "Count",
        AboutText::ColumnShare => "Share (95% interval)",
        AboutText::Inside => "inside",
        AboutText::Outside => "outside",
        AboutText::KrakowTitle => "Krakow 2008: the study this project grew from",
        AboutText::KrakowPublished => "What was published",
        AboutText::KrakowAliveWithoutIschaemia => {
            "Patients alive, limb kept, no sign of critical ischaemia"
        }
        AboutText::KrakowDied => "Patients who died",
        AboutText::KrakowAmputated => "Limbs amputated",
        AboutText::KrakowComplications => "Periprocedural complications, most at the puncture",
        AboutText::KrakowNoCount => "not stated",
        AboutText::KrakowWilson => "Intervals are Wilson's. Without a count there is no interval.",
        AboutText::KrakowStricter => krakow::STRICTER,
        AboutText::KrakowModelTitle => "What the model says of such a cohort",
        AboutText::KrakowBracketRow => "Krakow 2008, possible values",
        AboutText::KrakowFittedRow => "Model, such a cohort",
        AboutText::KrakowPatientRow => "Today's patient",
        AboutText::KrakowFittedNote => krakow::FITTED,
        AboutText::KrakowLeftOut => krakow::LEFT_OUT,
        AboutText::KrakowPatientTitle => "Today's patient beside it",
        AboutText::KrakowPatientNote => krakow::PATIENT,
        AboutText::KrakowNoPatient => krakow::NO_PATIENT,
        AboutText::ToPatient => "To the questions",
        AboutText::CardTitle => "Model card",
        AboutText::CardIntroduction => model_card::INTRODUCTION,
        AboutText::NotADevice => model_card::NOT_A_DEVICE,
        AboutText::CardName => "Model",
        AboutText::CardVersion => "Version",
        AboutText::CardReleased => "Released",
        AboutText::CardArtifact => "SHA-256 of the artifact",
        AboutText::CardLicence => "Licence",
        AboutText::EquationHazard => {
            "Log cumulative hazard at 12 months of each cause c, death (d) and major amputation (a), with m the average patient:"
        }
        AboutText::EquationSurvival => "Amputation-free survival where every answer is known:",
        AboutText::EquationAverage => {
            "Averaged over what is not known, with w the variance of each unanswered covariate and 15 Gauss-Hermite nodes z:"
        }
        AboutText::EquationRange => {
            "The 95% range, from the evidence, the unanswered questions and the differences between centres:"
        }
        AboutText::EquationTime => "Over time, t in months up to 24; an illustration away from 12:",
        AboutText::ToCalibration => "The calibration in full",
    }
}
