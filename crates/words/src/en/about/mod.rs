//! The pages about the model.

mod calibration;
mod comparison;
mod krakow;
mod model_card;

use super::English;
use crate::{AboutText, AboutWords};

impl AboutWords for English {
    fn about(&self, text: AboutText) -> &'static str {
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
            AboutText::KrakowWilson => {
                "Intervals are Wilson's. Without a count there is no interval."
            }
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
}
