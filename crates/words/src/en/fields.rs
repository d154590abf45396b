//! The questions of the form, and what the model calls the same things.

use std::borrow::Cow;

use super::English;
use crate::{FieldText, FieldWords, NumberWords};
use afs12_clinical::hazard::Covariate;
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::Question;
use afs12_clinical::prognosis::threshold::{
    ABI_INCOMPRESSIBLE_ABOVE, ANAEMIA_UP_TO, CKD_3_BELOW, CKD_45_BELOW, FEVER_ABOVE,
    LEUKOCYTOSIS_ABOVE, LOW_BMI_BELOW, LOW_GNRI_BELOW,
};

impl FieldWords for English {
    fn field(&self, field: Field) -> FieldText {
        match field {
            Field::Rutherford => FieldText::of("Rutherford category")
                .help("For the leg to be treated. 4 to 6 are limb-threatening.")
                .more(
                    "0 no symptoms; 1, 2, 3 mild, moderate, severe claudication; 4 ischaemic rest pain; 5 minor tissue loss: a non-healing ulcer or \
                     focal gangrene; 6 major tissue loss: above the metatarsals, a functional foot no longer salvageable.",
                )
                .captions(&[
                    "no symptoms",
                    "mild claudication",
                    "moderate claudication",
                    "severe claudication",
                    "rest pain",
                    "minor tissue loss",
                    "major tissue loss",
                ]),
            Field::Age => FieldText::of("Age"),
            Field::Sex => FieldText::of("Sex"),
            Field::Mobility => FieldText::of("Mobility")
                .more(
                    "Walks: with or without an aid. Wheelchair: does not walk, but stands to transfer. Bedridden: needs full assistance.",
                ),
            Field::Creatinine => FieldText::of("Creatinine")
                .help("Becomes an eGFR by CKD-EPI 2021; needs the sex.")
                .more(
                    "The eGFR follows from creatinine, age and sex and is not rounded. On dialysis neither is needed: dialysis alone decides.",
                ),
            Field::Egfr => FieldText::of("eGFR from the laboratory")
                .help("Used instead of creatinine."),
            Field::Dialysis => FieldText::of("Dialysis")
                .help("Chronic haemodialysis or peritoneal dialysis."),
            Field::HeartFailure => FieldText::of("Heart failure"),
            Field::CoronaryDisease => FieldText::of("Coronary artery disease")
                .help("Infarction, angina or coronary revascularisation."),
            Field::CerebrovascularDisease => FieldText::of("Stroke or TIA"),
            Field::Diabetes => FieldText::of("Diabetes"),
            Field::Copd => FieldText::of("COPD")
                .help("Chronic obstructive pulmonary disease."),
            Field::AtrialFibrillation => FieldText::of("Atrial fibrillation")
                .help("Paroxysmal, persistent or permanent."),
            Field::PriorMajorAmputation => FieldText::of("Major amputation of the other leg")
                .help("Above the ankle, at any time."),
            Field::Cancer => FieldText::of("Cancer")
                .help("Any malignancy; \"past\" if treatment is finished."),
            Field::Height => FieldText::of("Height"),
            Field::Weight => FieldText::of("Weight"),
            Field::Albumin => FieldText::of("Albumin")
                .help("With height and weight it becomes the GNRI.")
                .more(
                    "GNRI (Geriatric Nutritional Risk Index) = 14.89 × albumin in g/dL + 41.7 × weight / weight at a BMI of 22, the ratio at most 1. \
                     Under 82 counts as malnutrition; without albumin a BMI under 18.5 does.",
                ),
            Field::Haematocrit => FieldText::of("Haematocrit"),
            Field::WhiteCells => FieldText::of("White cell count"),
            Field::Temperature => FieldText::of("Temperature"),
            Field::WoundInfection => FieldText::of("Infected wound")
                .help("Clinical signs of infection in an ulcer or gangrene."),
            Field::HeelWound => FieldText::of("Wound at the heel")
                .help("Any ulcer or gangrene at the heel of this leg."),
            Field::Urgent => FieldText::of("Urgent procedure")
                .help("Cannot wait for an elective list."),
            Field::Level => FieldText::of("Highest level treated")
                .help("Where the treated disease begins.")
                .more(
                    "Aorto-iliac: inflow was or will be treated too. Femoropopliteal: disease down to the popliteal artery without an aorto-iliac \
                     lesion. Infrapopliteal: isolated disease below the knee.",
                ),
            Field::PatentCruralArteries => FieldText::of("Patent crural arteries")
                .help("Anterior tibial, posterior tibial and peroneal artery.")
                .zero("None"),
            Field::Pedal => FieldText::of("Pedal (inframalleolar) modifier")
                .help("Run-off into the foot, by the Global Vascular Guidelines.")
                .more(
                    "P0: the target artery crosses the ankle into the foot and the pedal arch is intact. P1: it crosses the ankle, the arch is \
                     absent or severely diseased. P2: no target artery crosses the ankle into the foot.",
                ),
            Field::GlassFemoropopliteal => FieldText::of("GLASS femoropopliteal grade")
                .help("From the angiogram, before any rise for calcification.")
                .more(
                    "0: no significant disease (under 50%). 1: disease of less than a third of the superficial femoral artery (under 10 cm), occlusion \
                     under 5 cm at most. 2: one to two thirds (10 to 20 cm), occlusion under 10 cm, or a focal popliteal stenosis under 2 cm. 3: more \
                     than two thirds (over 20 cm), occlusion 10 to 20 cm or from its origin, or a popliteal stenosis of 2 to 5 cm. 4: occlusion over \
                     20 cm, popliteal disease over 5 cm or into the trifurcation, or any popliteal occlusion.",
                )
                .captions(&[
                    "under 50%",
                    "under 10 cm",
                    "10 to 20 cm",
                    "over 20 cm",
                    "occlusion over 20 cm",
                ]),
            Field::GlassInfrapopliteal => FieldText::of("GLASS infrapopliteal grade")
                .help("Of the target artery path.")
                .more(
                    "0: no significant disease of the target artery. 1: focal stenosis under 3 cm. 2: stenosis of a third of its length, or an \
                     occlusion under 3 cm. 3: disease of up to two thirds, or an occlusion of up to a third of its length, the origin included. \
                     4: diffuse stenosis of more than two thirds, an occlusion of more than a third, or any occlusion of the tibioperoneal trunk \
                     where the anterior tibial is not the target.",
                )
                .captions(&[
                    "under 50%",
                    "focal, under 3 cm",
                    "a third of its length",
                    "two thirds",
                    "more than two thirds",
                ]),
            Field::SevereCalcification => FieldText::of("Severe calcification")
                .help("Raises the grade of its segment by one."),
            Field::WifiWound => FieldText::of("WIfI wound grade")
                .help("0 none, 1 small shallow ulcer, 2 deep ulcer or gangrene of digits, 3 extensive."),
            Field::WifiIschaemia => FieldText::of("WIfI ischaemia grade")
                .help("If not known, it follows from a pressure below."),
            Field::WifiFootInfection => FieldText::of("WIfI foot infection grade")
                .help("0 none, 1 mild, 2 moderate, 3 severe with systemic signs."),
            Field::WifiAbi => FieldText::of("Ankle-brachial index")
                .help("Over 1.30 the arteries cannot be compressed: give a toe pressure or TcPO2."),
            Field::WifiAnklePressure => FieldText::of("Ankle pressure of this leg"),
            Field::WifiToePressure => FieldText::of("Toe pressure")
                .help("With TcPO2 it decides over ABI and ankle pressure."),
            Field::WifiTcpo2 => FieldText::of("TcPO2 at the foot"),
            Field::Treatment => FieldText::of("Planned treatment"),
            Field::Smoking => FieldText::of("Smoking"),
            Field::Dyslipidaemia => FieldText::of("Dyslipidaemia"),
            Field::ContralateralLesion => FieldText::of("Disease in the other leg"),
            Field::OtherVascularDisease => FieldText::of("Other vascular disease"),
            Field::EjectionFraction => FieldText::of("Ejection fraction"),
            Field::MeasurableAnklePressures => FieldText::of("Measurable ankle pressures")
                .help("Of the three ankle arteries of this leg."),
            Field::HighestAnklePressure => FieldText::of("Highest ankle pressure"),
            Field::BollingerBelowKnee => FieldText::of("Bollinger score below the knee"),
            Field::LowSkeletalMuscle => FieldText::of("Low muscle mass (CT)")
                .help("On computed tomography."),
        }
    }

    fn question(&self, question: Question) -> &'static str {
        match question {
            Question::Rutherford => "Rutherford category",
            Question::WoundInfection => "Wound infection",
            Question::Level => "Diseased level",
            Question::PatentCruralArteries => "Patent crural arteries",
            Question::Pedal => "Pedal modifier",
            Question::Glass => "GLASS stage",
            Question::Age => "Age",
            Question::Sex => "Sex",
            Question::Mobility => "Mobility",
            Question::Nutrition => "Nutrition",
            Question::HeartFailure => "Heart failure",
            Question::CoronaryDisease => "Coronary artery disease",
            Question::CerebrovascularDisease => "Stroke or TIA",
            Question::Diabetes => "Diabetes",
            Question::Copd => "COPD",
            Question::AtrialFibrillation => "Atrial fibrillation",
            Question::PriorMajorAmputation => "Major amputation of the other leg",
            Question::HeelWound => "Wound at the heel",
            Question::Ischaemia => "WIfI ischaemia",
            Question::Abi => "Ankle-brachial index",
            Question::Cancer => "Cancer",
            Question::Kidney => "Kidney function",
            Question::Haematocrit => "Haematocrit",
            Question::WhiteCells => "White cell count",
            Question::Temperature => "Temperature",
            Question::Urgent => "Urgency",
            Question::Treatment => "Planned treatment",
        }
    }

    fn factor(&self, covariate: Covariate) -> Cow<'static, str> {
        let number = |threshold| self.number(threshold, 1);
        Cow::Borrowed(match covariate {
            Covariate::AgeDecades => "Age, per decade",
            Covariate::Female => "Female sex",
            Covariate::TissueLoss => "Tissue loss (Rutherford 5 or 6)",
            Covariate::Gangrene => "Major tissue loss (Rutherford 6 beyond 5)",
            Covariate::WoundInfection => "Infected wound",
            Covariate::Fever => {
                return format!("Temperature over {} °C", number(FEVER_ABOVE)).into();
            }
            Covariate::Leukocytosis => {
                return format!(
                    "White cell count over {} × 10⁹/L",
                    number(LEUKOCYTOSIS_ABOVE)
                )
                .into();
            }
            Covariate::Wheelchair => "Wheelchair",
            Covariate::Bedridden => "Bedridden",
            Covariate::Ckd3 => {
                return format!(
                    "eGFR {} to {}",
                    number(CKD_45_BELOW),
                    number(CKD_3_BELOW - 1.0)
                )
                .into();
            }
            Covariate::Ckd45 => {
                return format!("eGFR under {}, no dialysis", number(CKD_45_BELOW)).into();
            }
            Covariate::Dialysis => "Dialysis",
            Covariate::HeartFailure => "Heart failure",
            Covariate::CoronaryDisease => "Coronary artery disease",
            Covariate::CerebrovascularDisease => "Stroke or TIA",
            Covariate::Diabetes => "Diabetes",
            Covariate::CancerPast => "Cancer in the past",
            Covariate::CancerActive => "Cancer under treatment",
            Covariate::Malnutrition => {
                return format!(
                    "Malnutrition (GNRI under {}, or BMI under {})",
                    number(LOW_GNRI_BELOW),
                    number(LOW_BMI_BELOW)
                )
                .into();
            }
            Covariate::Anaemia => {
                return format!("Haematocrit {}% or less", number(ANAEMIA_UP_TO)).into();
            }
            Covariate::Urgent => "Urgent procedure",
            Covariate::Copd => "COPD",
            Covariate::AtrialFibrillation => "Atrial fibrillation",
            Covariate::PriorMajorAmputation => "Major amputation of the other leg",
            Covariate::HeelWound => "Wound at the heel",
            Covariate::SevereIschaemia => "WIfI ischaemia grade 3",
            Covariate::AbiIncompressible => {
                return format!(
                    "Ankle-brachial index over {}",
                    number(ABI_INCOMPRESSIBLE_ABOVE)
                )
                .into();
            }
            Covariate::Femoropopliteal => "Disease down to the popliteal artery",
            Covariate::Infrapopliteal => "Disease below the knee only",
            Covariate::CruralAllOccluded => "No patent crural artery",
            Covariate::PedalP1 => "Pedal modifier P1",
            Covariate::PedalP2 => "Pedal modifier P2",
            Covariate::GlassStage => "GLASS, per stage",
            Covariate::Bypass => "Bypass",
            Covariate::Prosthetic => "Prosthetic beyond vein bypass",
            Covariate::NoOption => "No revascularisation possible",
            Covariate::Era => "Year of treatment, per decade",
        })
    }
}
