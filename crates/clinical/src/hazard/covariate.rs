//! The covariates of the pooled model.

use std::fmt;
use std::str::FromStr;

macro_rules! covariates {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A covariate of the pooled model. The order is that of the coefficients and of `covariates.toml`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Covariate {
            $($(#[$doc])* $variant),+
        }

        impl Covariate {
            /// Every covariate, in order.
            pub const ALL: [Covariate; [$($name),+].len()] = [$(Covariate::$variant),+];

            /// Its name in the evidence tables and in the model.
            pub fn name(self) -> &'static str {
                match self {
                    $(Covariate::$variant => $name),+
                }
            }
        }
    };
}

covariates! {
    /// Age, decades from 72 years.
    AgeDecades = "age_decades",
    /// Female sex.
    Female = "female",
    /// Tissue loss: Rutherford 5 or 6.
    TissueLoss = "tissue_loss",
    /// Major tissue loss: Rutherford 6.
    Gangrene = "gangrene",
    /// Infected wound.
    WoundInfection = "wound_infection",
    /// Temperature over 38 degrees C.
    Fever = "fever",
    /// White cells over 8 x 10^9/L.
    Leukocytosis = "leukocytosis",
    /// Does not walk, stands for transfer.
    Wheelchair = "wheelchair",
    /// Bedridden, full assistance.
    Bedridden = "bedridden",
    /// eGFR 30-59.
    Ckd3 = "ckd_3",
    /// eGFR under 30, no dialysis.
    Ckd45 = "ckd_45",
    /// Dialysis.
    Dialysis = "dialysis",
    /// Heart failure.
    HeartFailure = "heart_failure",
    /// Coronary artery disease.
    CoronaryDisease = "coronary_disease",
    /// Stroke or TIA.
    CerebrovascularDisease = "cerebrovascular_disease",
    /// Diabetes.
    Diabetes = "diabetes",
    /// Cancer in the past.
    CancerPast = "cancer_past",
    /// Cancer under treatment.
    CancerActive = "cancer_active",
    /// GNRI under 82, or BMI under 18.5.
    Malnutrition = "malnutrition",
    /// Haematocrit 30% or less.
    Anaemia = "anaemia",
    /// Urgent revascularisation.
    Urgent = "urgent",
    /// Chronic obstructive pulmonary disease.
    Copd = "copd",
    /// Atrial fibrillation.
    AtrialFibrillation = "atrial_fibrillation",
    /// Major amputation of the other leg.
    PriorMajorAmputation = "prior_major_amputation",
    /// Wound at the heel.
    HeelWound = "heel_wound",
    /// WIfI ischaemia grade 3.
    SevereIschaemia = "severe_ischaemia",
    /// Ankle-brachial index over 1.4.
    AbiIncompressible = "abi_incompressible",
    /// Disease down to the popliteal artery, no aorto-iliac lesion.
    Femoropopliteal = "femoropopliteal",
    /// Isolated infrapopliteal disease.
    Infrapopliteal = "infrapopliteal",
    /// No patent crural artery.
    CruralAllOccluded = "crural_all_occluded",
    /// Pedal (inframalleolar) modifier P1.
    PedalP1 = "pedal_p1",
    /// Pedal (inframalleolar) modifier P2.
    PedalP2 = "pedal_p2",
    /// GLASS stage, from stage II.
    GlassStage = "glass_stage",
    /// Bypass.
    Bypass = "bypass",
    /// Prosthetic conduit.
    Prosthetic = "prosthetic",
    /// No revascularisation possible.
    NoOption = "no_option",
    /// Year of treatment, decades from 2015; a property of a study that is never asked.
    Era = "era",
}

impl Covariate {
    /// How many covariates there are.
    pub const COUNT: usize = Covariate::ALL.len();

    /// Its place among the coefficients, from 0.
    pub fn index(self) -> usize {
        self as usize
    }

    /// Whether it is about the treatment of the leg.
    pub fn is_treatment(self) -> bool {
        matches!(
            self,
            Covariate::Bypass | Covariate::Prosthetic | Covariate::NoOption
        )
    }
}

impl fmt::Display for Covariate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that no covariate has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCovariate(pub String);

impl fmt::Display for UnknownCovariate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown covariate \"{}\"", self.0)
    }
}

impl std::error::Error for UnknownCovariate {}

impl FromStr for Covariate {
    type Err = UnknownCovariate;

    fn from_str(name: &str) -> Result<Self, UnknownCovariate> {
        Covariate::ALL
            .into_iter()
            .find(|covariate| covariate.name() == name)
            .ok_or_else(|| UnknownCovariate(name.to_owned()))
    }
}
