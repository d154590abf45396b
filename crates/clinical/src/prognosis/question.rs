//! The questions of the pooled model: the fields that answer each, the covariates that each determines, and its possible answers.
//!
//! An entry becomes a hazard in four steps: a *field* holds one entry of a clinician ([`Field`]); one or more fields answer a *question* of
//! the model; an answer sets the values of the question's *covariates*; and the covariates, as deviations from the average patient, are the
//! *inputs* of the linear predictor of each cause-specific hazard.

use crate::hazard::{Covariate, Known};
use crate::patient::{Field, Patient};

/// An answer's name in the data contract, and the value it gives each of the question's covariates.
pub type QuestionAnswer = (&'static str, &'static [f64]);

/// The answers of a question, as listed in its row.
macro_rules! answers {
    (yes_no) => {
        &[("no", &[0.0]), ("yes", &[1.0])]
    };
    (any_number) => {
        &[]
    };
    ({ $($code:literal = $values:expr),+ $(,)? }) => {
        &[$(($code, &$values)),+]
    };
}

/// Whether the question of a row is a yes-or-no question.
macro_rules! is_yes_no {
    (yes_no) => {
        true
    };
    ($other:tt) => {
        false
    };
}

macro_rules! questions {
    ($($variant:ident = $input:literal ($($field:ident),+): [$($covariate:ident),+] $answers:tt)+) => {
        /// A question of the pooled model, in the order of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Question {
            $(
                #[doc = concat!("`", $input, "` in the data contract.")]
                $variant
            ),+
        }

        impl Question {
            /// Every question, in the order of the form.
            pub const ALL: [Question; [$($input),+].len()] = [$(Question::$variant),+];

            /// Its name in the data contract: the field's path, or a separate name if several fields answer it.
            pub fn input(self) -> &'static str {
                match self {
                    $(Question::$variant => $input),+
                }
            }

            /// The fields that answer it, first the one to ask first.
            pub fn fields(self) -> &'static [Field] {
                match self {
                    $(Question::$variant => &[$(Field::$field),+]),+
                }
            }

            /// The covariates that it determines.
            pub fn covariates(self) -> &'static [Covariate] {
                match self {
                    $(Question::$variant => &[$(Covariate::$covariate),+]),+
                }
            }

            /// Its answers, the least adverse first; empty if any number is an answer.
            pub fn answers(self) -> &'static [QuestionAnswer] {
                match self {
                    $(Question::$variant => answers!($answers)),+
                }
            }

            /// Whether its field is a yes-or-no field, whose answer is the covariate's value.
            pub fn is_yes_no(self) -> bool {
                match self {
                    $(Question::$variant => is_yes_no!($answers)),+
                }
            }
        }
    };
}

// Question = "name in the contract" (fields that answer it): [covariates] answers. An answer is `"code" = [value of each covariate]`.
questions! {
    Rutherford = "rutherford" (Rutherford): [TissueLoss, Gangrene] { "4" = [0.0, 0.0], "5" = [1.0, 0.0], "6" = [1.0, 1.0] }
    Age = "age" (Age): [AgeDecades] any_number
    Sex = "sex" (Sex): [Female] { "female" = [1.0], "male" = [0.0] }
    Mobility = "mobility" (Mobility): [Wheelchair, Bedridden] { "walks" = [0.0, 0.0], "wheelchair" = [1.0, 0.0], "bedridden" = [0.0, 1.0] }
    Nutrition = "nutrition" (Height, Weight, Albumin): [Malnutrition] { "adequate" = [0.0], "malnutrition" = [1.0] }
    HeartFailure = "heart_failure" (HeartFailure): [HeartFailure] yes_no
    CoronaryDisease = "coronary_disease" (CoronaryDisease): [CoronaryDisease] yes_no
    CerebrovascularDisease = "cerebrovascular_disease" (CerebrovascularDisease): [CerebrovascularDisease] yes_no
    Diabetes = "diabetes" (Diabetes): [Diabetes] yes_no
    Copd = "copd" (Copd): [Copd] yes_no
    AtrialFibrillation = "atrial_fibrillation" (AtrialFibrillation): [AtrialFibrillation] yes_no
    PriorMajorAmputation = "prior_major_amputation" (PriorMajorAmputation): [PriorMajorAmputation] yes_no
    Cancer = "cancer" (Cancer): [CancerPast, CancerActive] { "never" = [0.0, 0.0], "past" = [1.0, 0.0], "under-treatment" = [0.0, 1.0] }
    Kidney = "kidney" (Dialysis, Creatinine, Sex, Egfr): [Ckd3, Ckd45, Dialysis] {
        "egfr-60-or-more" = [0.0, 0.0, 0.0],
        "egfr-30-to-59" = [1.0, 0.0, 0.0],
        "egfr-under-30" = [0.0, 1.0, 0.0],
        "dialysis" = [0.0, 0.0, 1.0],
    }
    Haematocrit = "haematocrit" (Haematocrit): [Anaemia] { "over-30" = [0.0], "30-or-less" = [1.0] }
    WhiteCells = "white_cells" (WhiteCells): [Leukocytosis] { "8-or-less" = [0.0], "over-8" = [1.0] }
    Temperature = "temperature_c" (Temperature): [Fever] { "38-or-less" = [0.0], "over-38" = [1.0] }
    WoundInfection = "wound_infection" (WoundInfection): [WoundInfection] yes_no
    HeelWound = "heel_wound" (HeelWound): [HeelWound] yes_no
    Ischaemia = "wifi.ischaemia" (WifiIschaemia, WifiToePressure): [SevereIschaemia] { "0-to-2" = [0.0], "3" = [1.0] }
    Abi = "wifi.abi" (WifiAbi): [AbiIncompressible] { "1.4-or-less" = [0.0], "over-1.4" = [1.0] }
    Level = "lesion.level" (Level): [Femoropopliteal, Infrapopliteal] {
        "aorto-iliac" = [0.0, 0.0], "femoropopliteal" = [1.0, 0.0], "infrapopliteal" = [0.0, 1.0],
    }
    PatentCruralArteries = "lesion.patent_crural_arteries" (PatentCruralArteries): [CruralAllOccluded] { "1-or-more" = [0.0], "0" = [1.0] }
    Pedal = "lesion.pedal" (Pedal): [PedalP1, PedalP2] { "P0" = [0.0, 0.0], "P1" = [1.0, 0.0], "P2" = [0.0, 1.0] }
    Glass = "lesion.glass" (GlassFemoropopliteal, GlassInfrapopliteal): [GlassStage] { "I" = [-1.0], "II" = [0.0], "III" = [1.0] }
    Urgent = "urgent" (Urgent): [Urgent] yes_no
    Treatment = "treatment" (Treatment): [Bypass, Prosthetic, NoOption] {
        "endovascular" = [0.0, 0.0, 0.0],
        "vein-bypass" = [1.0, 0.0, 0.0],
        "prosthetic-bypass" = [1.0, 1.0, 0.0],
        "none-possible" = [0.0, 0.0, 1.0],
    }
}

/// The answer to a question that is half known: not on dialysis, kidney function not known.
pub const NO_DIALYSIS: &str = "no-dialysis";

impl Question {
    /// The questions about a wound, which Rutherford 4 answers: it has none.
    pub const OF_THE_WOUND: [Question; 2] = [Question::WoundInfection, Question::HeelWound];

    /// Whether every covariate of it has a value.
    pub fn is_known(self, covariates: &Known) -> bool {
        let mut values = self.covariates().iter();
        values.all(|covariate| covariates[covariate.index()].is_some())
    }

    /// Whether any covariate of it has a value.
    pub fn is_begun(self, covariates: &Known) -> bool {
        let mut values = self.covariates().iter();
        values.any(|covariate| covariates[covariate.index()].is_some())
    }

    /// Its answers that the known covariates allow.
    pub fn answers_left(self, covariates: &Known) -> impl Iterator<Item = QuestionAnswer> {
        let answers = self.answers().iter().copied();
        answers.filter(move |(_, values)| self.agrees(covariates, values))
    }

    /// The patient's answer, in the contract's words; the age in years.
    pub fn answer_given(self, patient: &Patient, covariates: &Known) -> String {
        let mut left = self.answers_left(covariates);
        match (self, left.next(), left.next()) {
            (Question::Age, _, _) => patient.age.years().to_string(),
            (_, Some((code, _)), None) => code.to_owned(),
            _ => NO_DIALYSIS.to_owned(),
        }
    }

    fn agrees(self, covariates: &Known, values: &[f64]) -> bool {
        let mut pairs = self.covariates().iter().zip(values);
        pairs.all(|(covariate, value)| {
            covariates[covariate.index()].is_none_or(|known| known == *value)
        })
    }
}
