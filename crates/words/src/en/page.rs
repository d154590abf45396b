//! The texts of the page.

use super::English;
use crate::{PageWords, Text};
use afs12_clinical::patient::FormGroup;

impl PageWords for English {
    fn text(&self, text: Text) -> &'static str {
        match text {
            Text::DocumentTitle => "afs12: amputation-free survival at 12 months",
            Text::LanguageSwitch => "Language",
            Text::Tagline => {
                "Alive with the leg at 12 months, in chronic limb-threatening ischaemia"
            }
            Text::NewPatient => "New patient",
            Text::FormTitle => "Questions",
            Text::FormIntroduction => {
                "Only the Rutherford category and the age are required. \"Not known\" is a normal answer and is never counted as \"no\"."
            }
            Text::ResultTitle => "Result",
            Text::ResultMeasure => "Amputation-free survival, 12 months after revascularisation",
            Text::ResultWaiting => "The estimate appears here once these are answered:",
            Text::ResultWithdrawn => "No estimate while an answer needs a correction.",
            Text::NotCltiTitle => "No estimate: not limb-threatening",
            Text::RangeLabel => "Plausible range",
            Text::Extrapolated => "Extrapolated: few or no patients like this one were studied.",
            Text::RangeMeaning => {
                "95% range: from the limits of the evidence, the questions not answered and differences between hospitals."
            }
            Text::AliveWithLeg => "Alive with the leg",
            Text::AmputationFirst => "Major amputation first",
            Text::DeathFirst => "Death first",
            Text::UnansweredHint => "Each answer can move the estimate and narrow its range.",
            Text::NotKnown => "Not known",
            Text::Required => "required",
            Text::FaultsTitle => "Please correct",
            Text::WarningsTitle => "Please note",
            Text::Limits => {
                "Pooled from published evidence, most studies read as abstracts only. Associations, not effects of treatment: not for choosing between \
                 bypass and angioplasty. Not a medical device; for clinicians' information, research and teaching."
            }
            Text::LimitsInShort => "Associations, not effects of treatment. Not a medical device.",
            Text::OpenResult => "Full result",
            Text::CloseResult => "Back to questions",
            Text::BarWaiting => "Rutherford category and age required",
            Text::BarNotClti => "Not CLTI: no estimate",
            Text::UnitChoice => "Unit",
            Text::DerivedEgfr => "eGFR",
            Text::DerivedBmi => "BMI",
            Text::DerivedGnri => "GNRI",
            Text::DerivedGlass => "GLASS stage",
            Text::ModelVersion => "Model",
            Text::Navigation => "Pages",
            Text::PatientPage => "Patient",
            Text::EvidencePage => "Evidence",
            Text::CalibrationPage => "Calibration",
            Text::KrakowPage => "Krakow 2008",
            Text::ModelCardPage => "Model card",
            Text::More => "More about",
        }
    }

    fn group(&self, group: FormGroup) -> &'static str {
        match group {
            FormGroup::Leg => "The leg",
            FormGroup::Perfusion => "WIfI and pressures",
            FormGroup::Lesion => "The lesion",
            FormGroup::Person => "The person",
            FormGroup::Disease => "Other disease",
            FormGroup::Blood => "Blood tests and temperature",
            FormGroup::Urgency => "Urgency",
            FormGroup::Treatment => "Planned treatment",
            FormGroup::Scores => "For the published scores",
        }
    }

    fn answered(&self, answered: usize, asked: usize) -> String {
        format!("{answered} of {asked} answered")
    }

    fn faults(&self, count: usize) -> String {
        match count {
            1 => "1 answer needs a correction".to_owned(),
            _ => format!("{count} answers need a correction"),
        }
    }
}
