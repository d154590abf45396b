//! The texts of the page.

use super::super::Text;

pub fn text(text: Text) -> &'static str {
    match text {
        Text::Tagline => "Alive with the leg at 12 months, in chronic limb-threatening ischaemia",
        Text::NewPatient => "New patient",
        Text::FormTitle => "Questions",
        Text::FormIntroduction => {
            "Only the Rutherford category and the age are needed. \"Not known\" is a normal answer and is never counted as \"no\"."
        }
        Text::ResultTitle => "Result",
        Text::ResultMeasure => "Amputation-free survival, 12 months after revascularisation",
        Text::ResultWaiting => "The estimate appears here once these are answered:",
        Text::ResultWithdrawn => "No estimate while an answer needs a correction.",
        Text::NotCltiTitle => "No estimate: not limb-threatening",
        Text::RangeLabel => "Plausible range",
        Text::RangeMeaning => {
            "95% range: from the limits of the evidence, the questions not answered and differences between hospitals."
        }
        Text::AliveWithLeg => "Alive with the leg",
        Text::AmputationFirst => "Major amputation first",
        Text::DeathFirst => "Death first",
        Text::UnansweredHint => "Each answer can move the estimate and narrow its range.",
        Text::NotKnown => "Not known",
        Text::Required => "needed",
        Text::FaultsTitle => "Please correct",
        Text::WarningsTitle => "Please note",
        Text::Limits => {
            "Pooled from published evidence, read mostly as abstracts. Associations, not effects of treatment: not for choosing between \
             bypass and angioplasty. Not a medical device; for clinicians' information, research and teaching."
        }
        Text::LimitsInShort => "Associations, not effects of treatment. Not a medical device.",
        Text::OpenResult => "Full result",
        Text::CloseResult => "Back to questions",
        Text::BarWaiting => "Rutherford category and age needed",
        Text::BarWithdrawn => "An answer needs a correction",
        Text::BarNotClti => "Not CLTI: no estimate",
        Text::UnitChoice => "Unit",
        Text::DerivedEgfr => "eGFR",
        Text::DerivedBmi => "BMI",
        Text::DerivedGnri => "GNRI",
        Text::DerivedGlass => "GLASS stage",
        Text::ModelVersion => "Model",
        Text::GroupLeg => "The leg",
        Text::GroupLesion => "The lesion",
        Text::GroupPerson => "The person",
        Text::GroupDisease => "Other disease",
        Text::GroupBlood => "Blood tests and temperature",
        Text::GroupUrgency => "Urgency",
        Text::GroupTreatment => "Planned treatment",
        Text::GroupScores => "For the published scores",
        Text::ScoresTitle => "Published models for this patient",
        Text::ScoresIntroduction => {
            "Each was made for its own population, endpoint and time; the band is the pooled model's range."
        }
        Text::PooledModel => "Pooled model",
        Text::Derived => "derived here",
        Text::OtherPopulation => "other population",
        Text::MadeFor => "Made for",
        Text::Source => "Source",
        Text::ScoresNotApplicable => "Not applicable to this patient",
        Text::ScoresNotComputable => {
            "Named, not computed: their points or coefficients were not in what was read"
        }
        Text::StagingTitle => "Staging of the limb",
        Text::StagingMissing => "grades not known",
        Text::PreventIiiPopulation => "vein bypass below the groin",
        Text::PreventIiiCaveat => {
            "The span is that of four cohorts. The haematocrit's 2 points are inferred from its hazard ratio: the validations leave it out."
        }
        Text::CliticalPopulation => "revascularised CLTI, Japan 2013-2017",
        Text::CliticalCaveat => {
            "C index 0.72 (AFS) and 0.73 (survival). The 12-month figure is derived here from the 24-month one; both ends are shown."
        }
        Text::Clitical30DayCaveat => {
            "Smoking counts as current smoking. Above an aorto-iliac lesion, the GLASS grade tells whether the femoropopliteal segment is diseased."
        }
        Text::BasilPopulation => {
            "severe limb ischaemia that either bypass or angioplasty could treat, United Kingdom"
        }
        Text::BasilCaveat => {
            "A BMI, creatinine or Bollinger score that is not known is a category of the model itself. Below the knee it did not tell              patients apart (AUC 0.50, 134 patients)."
        }
        Text::SogaPopulation => "endovascular treatment of CLTI, Japan",
        Text::SogaCaveat => {
            "From 8 points the expected 2-year survival is under 50%; the score says no more."
        }
        Text::FrailtyPopulation => "revascularisation of isolated disease below the knee, Japan",
        Text::FrailtyCaveat => {
            "266 patients. Frail: two or more of GNRI under 92, low skeletal muscle, not walking."
        }
        Text::FinnvascPopulation => "bypass below the groin, Finland",
        Text::FinnvascCaveat => {
            "Rutherford 6 counts as foot gangrene. Published for 3 years only: there is no 12-month AFS by this score."
        }
        Text::Navigation => "Pages",
        Text::PatientPage => "Patient",
        Text::EvidencePage => "Evidence",
        Text::CalibrationPage => "Calibration",
        Text::KrakowPage => "Krakow 2008",
        Text::ModelCardPage => "Model card",
        Text::More => "More about",
    }
}
