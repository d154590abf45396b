//! The questions of the pooled model: which covariates each answers, and with which answers.

use super::coding::Covariates;
use crate::hazard::Covariate;
use crate::patient::Patient;

/// An answer's name in the data contract, and the value it gives each of the question's covariates.
pub type QuestionAnswer = (&'static str, &'static [f64]);

macro_rules! questions {
    ($($(#[$doc:meta])* $variant:ident = $input:literal: [$($covariate:ident),+] { $($code:literal = $values:expr),* $(,)? })+) => {
        /// A question of the pooled model, in the order a clinician is asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Question {
            $($(#[$doc])* $variant),+
        }

        impl Question {
            /// Every question, in the order a clinician is asked.
            pub const ALL: [Question; [$($input),+].len()] = [$(Question::$variant),+];

            /// Its name in the data contract: the field's path, or a name of its own where several fields answer it.
            pub fn input(self) -> &'static str {
                match self {
                    $(Question::$variant => $input),+
                }
            }

            /// The covariates it answers.
            pub fn covariates(self) -> &'static [Covariate] {
                match self {
                    $(Question::$variant => &[$(Covariate::$covariate),+]),+
                }
            }

            /// Its answers, the least adverse first; empty where any number is an answer.
            pub fn answers(self) -> &'static [QuestionAnswer] {
                match self {
                    $(Question::$variant => &[$(($code, &$values)),*]),+
                }
            }
        }
    };
}

questions! {
    Rutherford = "rutherford": [TissueLoss, Gangrene] { "4" = [0.0, 0.0], "5" = [1.0, 0.0], "6" = [1.0, 1.0] }
    Age = "age": [AgeDecades] {}
    Sex = "sex": [Female] { "female" = [1.0], "male" = [0.0] }
    Mobility = "mobility": [Wheelchair, Bedridden] { "walks" = [0.0, 0.0], "wheelchair" = [1.0, 0.0], "bedridden" = [0.0, 1.0] }
    Nutrition = "nutrition": [Malnutrition] { "adequate" = [0.0], "malnutrition" = [1.0] }
    HeartFailure = "heart_failure": [HeartFailure] { "no" = [0.0], "yes" = [1.0] }
    CoronaryDisease = "coronary_disease": [CoronaryDisease] { "no" = [0.0], "yes" = [1.0] }
    CerebrovascularDisease = "cerebrovascular_disease": [CerebrovascularDisease] { "no" = [0.0], "yes" = [1.0] }
    Diabetes = "diabetes": [Diabetes] { "no" = [0.0], "yes" = [1.0] }
    Copd = "copd": [Copd] { "no" = [0.0], "yes" = [1.0] }
    AtrialFibrillation = "atrial_fibrillation": [AtrialFibrillation] { "no" = [0.0], "yes" = [1.0] }
    PriorMajorAmputation = "prior_major_amputation": [PriorMajorAmputation] { "no" = [0.0], "yes" = [1.0] }
    Cancer = "cancer": [CancerPast, CancerActive] { "never" = [0.0, 0.0], "past" = [1.0, 0.0], "under-treatment" = [0.0, 1.0] }
    Kidney = "kidney": [Ckd3, Ckd45, Dialysis] {
        "egfr-60-or-more" = [0.0, 0.0, 0.0],
        "egfr-30-to-59" = [1.0, 0.0, 0.0],
        "egfr-under-30" = [0.0, 1.0, 0.0],
        "dialysis" = [0.0, 0.0, 1.0],
    }
    Haematocrit = "haematocrit": [Anaemia] { "over-30" = [0.0], "30-or-less" = [1.0] }
    WhiteCells = "white_cells": [Leukocytosis] { "8-or-less" = [0.0], "over-8" = [1.0] }
    Temperature = "temperature_c": [Fever] { "38-or-less" = [0.0], "over-38" = [1.0] }
    WoundInfection = "wound_infection": [WoundInfection] { "no" = [0.0], "yes" = [1.0] }
    HeelWound = "heel_wound": [HeelWound] { "no" = [0.0], "yes" = [1.0] }
    Ischaemia = "wifi.ischaemia": [SevereIschaemia] { "0-to-2" = [0.0], "3" = [1.0] }
    Abi = "wifi.abi": [AbiIncompressible] { "1.4-or-less" = [0.0], "over-1.4" = [1.0] }
    Level = "lesion.level": [Femoropopliteal, Infrapopliteal] {
        "aorto-iliac" = [0.0, 0.0], "femoropopliteal" = [1.0, 0.0], "infrapopliteal" = [0.0, 1.0],
    }
    PatentCruralArteries = "lesion.patent_crural_arteries": [CruralAllOccluded] { "1-or-more" = [0.0], "0" = [1.0] }
    Pedal = "lesion.pedal": [PedalP1, PedalP2] { "P0" = [0.0, 0.0], "P1" = [1.0, 0.0], "P2" = [0.0, 1.0] }
    Glass = "lesion.glass": [GlassStage] { "I" = [-1.0], "II" = [0.0], "III" = [1.0] }
    Urgent = "urgent": [Urgent] { "no" = [0.0], "yes" = [1.0] }
    Treatment = "treatment": [Bypass, Prosthetic, NoOption] {
        "endovascular" = [0.0, 0.0, 0.0],
        "vein-bypass" = [1.0, 0.0, 0.0],
        "prosthetic-bypass" = [1.0, 1.0, 0.0],
        "none-possible" = [0.0, 0.0, 1.0],
    }
}

/// The answer of a question that is half known: not on dialysis, kidney function not known.
pub const NO_DIALYSIS: &str = "no-dialysis";

impl Question {
    /// Whether every covariate it answers has a value.
    pub fn is_known(self, covariates: &Covariates) -> bool {
        let mut values = self.covariates().iter();
        values.all(|covariate| covariates[covariate.index()].is_some())
    }

    /// Whether any covariate it answers has a value.
    pub fn is_begun(self, covariates: &Covariates) -> bool {
        let mut values = self.covariates().iter();
        values.any(|covariate| covariates[covariate.index()].is_some())
    }

    /// Its answers that the known covariates allow.
    pub fn answers_left(self, covariates: &Covariates) -> impl Iterator<Item = QuestionAnswer> {
        let answers = self.answers().iter().copied();
        answers.filter(move |(_, values)| self.agrees(covariates, values))
    }

    /// What the patient answered, in the contract's words; the age in years.
    pub fn answer_given(self, patient: &Patient, covariates: &Covariates) -> String {
        let mut left = self.answers_left(covariates);
        match (self, left.next(), left.next()) {
            (Question::Age, _, _) => patient.age.years().to_string(),
            (_, Some((code, _)), None) => code.to_owned(),
            _ => NO_DIALYSIS.to_owned(),
        }
    }

    fn agrees(self, covariates: &Covariates, values: &[f64]) -> bool {
        let mut pairs = self.covariates().iter().zip(values);
        pairs.all(|(covariate, value)| {
            covariates[covariate.index()].is_none_or(|known| known == *value)
        })
    }
}
