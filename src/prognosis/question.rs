//! The questions of the pooled model, and which covariates each answers.

use super::coding::Covariates;
use crate::hazard::Covariate;

/// A question of the pooled model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    Rutherford,
    WoundInfection,
    Level,
    PatentCruralArteries,
    Pedal,
    Glass,
    Age,
    Sex,
    Mobility,
    Nutrition,
    HeartFailure,
    CoronaryDisease,
    CerebrovascularDisease,
    Diabetes,
    Cancer,
    Kidney,
    Haematocrit,
    WhiteCells,
    Temperature,
    Urgent,
    Treatment,
}

impl Question {
    /// Every question, in the order a clinician is asked.
    pub const ALL: [Question; 21] = [
        Question::Rutherford,
        Question::WoundInfection,
        Question::Level,
        Question::PatentCruralArteries,
        Question::Pedal,
        Question::Glass,
        Question::Age,
        Question::Sex,
        Question::Mobility,
        Question::Nutrition,
        Question::HeartFailure,
        Question::CoronaryDisease,
        Question::CerebrovascularDisease,
        Question::Diabetes,
        Question::Cancer,
        Question::Kidney,
        Question::Haematocrit,
        Question::WhiteCells,
        Question::Temperature,
        Question::Urgent,
        Question::Treatment,
    ];

    /// Its name in the data contract: the field's path, or `kidney` and `nutrition` where several fields answer it.
    pub fn input(self) -> &'static str {
        match self {
            Question::Rutherford => "rutherford",
            Question::WoundInfection => "wound_infection",
            Question::Level => "lesion.level",
            Question::PatentCruralArteries => "lesion.patent_crural_arteries",
            Question::Pedal => "lesion.pedal",
            Question::Glass => "lesion.glass",
            Question::Age => "age",
            Question::Sex => "sex",
            Question::Mobility => "mobility",
            Question::Nutrition => "nutrition",
            Question::HeartFailure => "heart_failure",
            Question::CoronaryDisease => "coronary_disease",
            Question::CerebrovascularDisease => "cerebrovascular_disease",
            Question::Diabetes => "diabetes",
            Question::Cancer => "cancer",
            Question::Kidney => "kidney",
            Question::Haematocrit => "haematocrit",
            Question::WhiteCells => "white_cells",
            Question::Temperature => "temperature_c",
            Question::Urgent => "urgent",
            Question::Treatment => "treatment",
        }
    }

    /// The covariates it answers.
    pub fn covariates(self) -> &'static [Covariate] {
        use Covariate as C;
        match self {
            Question::Rutherford => &[C::TissueLoss, C::Gangrene],
            Question::WoundInfection => &[C::WoundInfection],
            Question::Level => &[C::Femoropopliteal, C::Infrapopliteal],
            Question::PatentCruralArteries => &[C::CruralAllOccluded],
            Question::Pedal => &[C::PedalP1, C::PedalP2],
            Question::Glass => &[C::GlassStage],
            Question::Age => &[C::AgeDecades],
            Question::Sex => &[C::Female],
            Question::Mobility => &[C::Wheelchair, C::Bedridden],
            Question::Nutrition => &[C::Malnutrition],
            Question::HeartFailure => &[C::HeartFailure],
            Question::CoronaryDisease => &[C::CoronaryDisease],
            Question::CerebrovascularDisease => &[C::CerebrovascularDisease],
            Question::Diabetes => &[C::Diabetes],
            Question::Cancer => &[C::CancerPast, C::CancerActive],
            Question::Kidney => &[C::Ckd3, C::Ckd45, C::Dialysis],
            Question::Haematocrit => &[C::Anaemia],
            Question::WhiteCells => &[C::Leukocytosis],
            Question::Temperature => &[C::Fever],
            Question::Urgent => &[C::Urgent],
            Question::Treatment => &[C::Bypass, C::Prosthetic, C::NoOption],
        }
    }

    /// The covariates with each of its answers in turn, everything else as it is.
    ///
    /// A question whose covariates are exclusive categories has "none of them" and each category that is not ruled out already.
    pub fn each_answer(self, covariates: &Covariates, mut visit: impl FnMut(&Covariates)) {
        match self {
            Question::Glass => GLASS_ANSWERS
                .iter()
                .for_each(|answer| visit(&with(covariates, answer))),
            Question::Treatment => TREATMENT_ANSWERS
                .iter()
                .for_each(|answer| visit(&with(covariates, answer))),
            _ => {
                let mut none = *covariates;
                let open = |covariate: &&Covariate| covariates[covariate.index()].is_none();
                self.covariates()
                    .iter()
                    .filter(open)
                    .for_each(|covariate| none[covariate.index()] = Some(0.0));
                visit(&none);
                for covariate in self.covariates().iter().filter(open) {
                    visit(&with(&none, &[(*covariate, 1.0)]));
                }
            }
        }
    }
}

/// GLASS stages I, II and III.
const GLASS_ANSWERS: [[(Covariate, f64); 1]; 3] = [
    [(Covariate::GlassStage, -1.0)],
    [(Covariate::GlassStage, 0.0)],
    [(Covariate::GlassStage, 1.0)],
];

/// Endovascular, vein bypass, prosthetic bypass, none possible.
const TREATMENT_ANSWERS: [[(Covariate, f64); 3]; 4] = {
    use Covariate::{Bypass, NoOption, Prosthetic};
    [
        [(Bypass, 0.0), (Prosthetic, 0.0), (NoOption, 0.0)],
        [(Bypass, 1.0), (Prosthetic, 0.0), (NoOption, 0.0)],
        [(Bypass, 1.0), (Prosthetic, 1.0), (NoOption, 0.0)],
        [(Bypass, 0.0), (Prosthetic, 0.0), (NoOption, 1.0)],
    ]
};

fn with(covariates: &Covariates, answer: &[(Covariate, f64)]) -> Covariates {
    let mut answered = *covariates;
    for (covariate, value) in answer {
        answered[covariate.index()] = Some(*value);
    }
    answered
}
