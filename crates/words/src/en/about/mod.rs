//! The pages about the model.

mod calibration;
mod krakow;
mod model_card;
mod models;

use super::super::about::{
    AboutText, AboutWords, AssumedMix, CardFacts, CardSection, EvidenceCounts,
};
use super::English;
use super::results::percent;
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_clinical::prognosis::{
    CalibrationFigures, CliticalComparison, Range, Sampling, WholePercent,
};

impl AboutWords for English {
    fn about(&self, text: AboutText) -> &'static str {
        about(text)
    }

    fn card_title(&self, section: CardSection) -> &'static str {
        model_card::title(section)
    }

    fn card_facts(&self, section: CardSection, facts: &CardFacts) -> Option<String> {
        model_card::facts(section, facts)
    }

    fn card_text(&self, section: CardSection) -> &'static [&'static str] {
        model_card::text(section)
    }

    fn decimal(&self, value: f64, decimals: usize) -> String {
        signed(value, decimals)
    }

    fn calibration_introduction(&self, counts: EvidenceCounts) -> String {
        calibration::introduction(counts)
    }

    fn agreement(&self, all: &CalibrationFigures, afs: &CalibrationFigures) -> String {
        calibration::agreement(all, afs)
    }

    fn calibration_plot(&self, endpoint: Endpoint, figures: &CalibrationFigures) -> String {
        calibration::plot(endpoint, figures)
    }

    fn observed_against(&self, months: f64, observed: f64, expected: &Range) -> String {
        let [observed, lower, upper] = [observed, expected.lower, expected.upper]
            .map(|share| percent(WholePercent::of(share)));
        format!("at {months} months observed {observed}, predicted {lower} to {upper}")
    }

    fn between_centres(&self, spread: &Hyperparameters, share: f64, ends: &Range) -> String {
        calibration::between_centres(spread, share, ends)
    }

    fn between_studies(&self, tau: f64, factor: f64) -> String {
        calibration::between_studies(tau, factor)
    }

    fn clitical(&self, comparison: &CliticalComparison) -> String {
        models::clitical(comparison)
    }

    fn sampling(&self, sampling: &Sampling) -> String {
        models::sampling(sampling)
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

    fn krakow_bracket(&self, counts: (u32, u32), shares: &Range, of: u32) -> String {
        krakow::bracket(counts, shares, of)
    }

    fn krakow_mix(&self, mix: AssumedMix) -> String {
        krakow::mix(mix)
    }
}

/// A number to exactly so many places, with a minus sign where it is below 0.
pub fn signed(value: f64, decimals: usize) -> String {
    format!("{value:.decimals$}").replace('-', "−")
}

fn about(text: AboutText) -> &'static str {
    match text {
        AboutText::AmputationFree => "Alive with the leg",
        AboutText::Alive => "Alive",
        AboutText::LimbKept => "Free of major amputation",
        AboutText::CalibrationTitle => "Calibration: groups that the model had not seen",
        AboutText::FigureColumn => "Figure",
        AboutText::At12Months => "At 12 months",
        AboutText::AllMonths => "At all months",
        AboutText::FigureOutcomes => "Outcomes",
        AboutText::FigureInside => "Inside the 95% interval",
        AboutText::FigureError => "Mean error, percentage points",
        AboutText::FigureErrorOfMean => "The same when guessing the mean",
        AboutText::FigureSlope => "Slope",
        AboutText::FigureMeanZ => "Standardised error, mean",
        AboutText::FigureSdZ => "Standardised error, standard deviation",
        AboutText::NoFigure => "–",
        AboutText::FiguresMeaning => calibration::FIGURES,
        AboutText::OutsideTitle => "Outside their interval:",
        AboutText::PlotReading => calibration::READING,
        AboutText::AxisPredicted => "Predicted without its registry or study",
        AboutText::AxisObserved => "Observed",
        AboutText::OutsideSymbol => "Hollow: outside its interval",
        AboutText::IntervalsTitle => "The two intervals",
        AboutText::ObservedInterval => calibration::OBSERVED_INTERVAL,
        AboutText::ExpectedInterval => calibration::EXPECTED_INTERVAL,
        AboutText::HeterogeneityTitle => "How far hospitals and studies differ",
        AboutText::CalibrationLimits => calibration::LIMITS,
        AboutText::TableTitle => "Every outcome",
        AboutText::ColumnGroup => "Group",
        AboutText::ColumnMonth => "Month",
        AboutText::ColumnPatients => "n",
        AboutText::ColumnObserved => "Observed (95% interval)",
        AboutText::ColumnPredicted => "Predicted (95% should lie in)",
        AboutText::ColumnInside => "Interval",
        AboutText::ColumnOutcome => "At 12 months",
        AboutText::ColumnCount => "Count",
        AboutText::ColumnShare => "Share (95% interval)",
        AboutText::Inside => "inside",
        AboutText::Outside => "outside",
        AboutText::ModelsTitle => "Beside two published models",
        AboutText::ModelsConsistency => calibration::CONSISTENCY,
        AboutText::ModelsPreventIii => calibration::PREVENT_III,
        AboutText::ColumnRiskGroup => "Group of the score",
        AboutText::ColumnPatientShare => "Patients simulated (published)",
        AboutText::ColumnModel => "This model",
        AboutText::ColumnDerivation => "Published, where it was made",
        AboutText::ColumnVsgnne => "Published, validation (VSGNNE)",
        AboutText::SamplingTitle => "The approximation beside full sampling",
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
        AboutText::KrakowModelTitle => "What the model says of such a group",
        AboutText::KrakowBracketRow => "Krakow 2008, possible values",
        AboutText::KrakowFittedRow => "Model, such a group",
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
        AboutText::CardEvidence => "SHA-256 of the evidence",
        AboutText::CardArtifact => "SHA-256 of the model file",
        AboutText::CardLicence => "Licence",
        AboutText::EquationHazard => {
            "Log cumulative hazard of each cause c, death (d) and major amputation (a), at 12 months, with m the average patient; and at t \
             months, with a shape of its own for each cause:"
        }
        AboutText::EquationSurvival => "Amputation-free survival where every answer is known:",
        AboutText::EquationTogether => {
            "Risk factors of two questions go together through one correlation φ of the questions' scores; a is a covariate's covariance with \
             the standardised score of its question:"
        }
        AboutText::EquationAverage => {
            "Averaged over what is not known (U), with its expectation and covariance C given the answers and 15 Gauss-Hermite nodes z:"
        }
        AboutText::EquationFloor => {
            "With the age known, nobody dies less than the general population, whose annual hazard is h:"
        }
        AboutText::EquationRange => {
            "The 95% range, from the evidence, the unanswered questions and the differences between hospitals and studies (sum over the \
             answers):"
        }
        AboutText::ToCalibration => "The calibration in full",
    }
}
