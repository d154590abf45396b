//! Codes answers as covariates.
//!
//! Values are compared with thresholds unrounded.

use super::question::Question;
use super::threshold::{
    ABI_INCOMPRESSIBLE_ABOVE, ANAEMIA_UP_TO, CKD_3_BELOW, CKD_45_BELOW, FEVER_ABOVE,
    LEUKOCYTOSIS_ABOVE, LOW_BMI_BELOW, LOW_GNRI_BELOW, SEVERE_ISCHAEMIA,
};
use crate::hazard::{Covariate, Known};
use crate::patient::{
    Answer, Cancer, KidneyFunction, Level, Mobility, Nutrition, Patient, PedalModifier, Sex,
    Treatment,
};
use crate::staging::glass::{self, GlassStage};

/// The covariates of one patient in the order of [`Covariate::ALL`]: `None` if the answers give no value.
pub type Covariates = Known;

/// The age that is coded as 0, in years.
const AGE_ORIGIN_YEARS: f64 = 72.0;
/// The age in years for a value of the age covariate.
pub fn age_years(decades: f64) -> f64 {
    AGE_ORIGIN_YEARS + 10.0 * decades
}

/// Codes the answers of a patient.
pub fn code(patient: &Patient) -> Covariates {
    let mut covariates = [None; Covariate::COUNT];
    let leg = patient.rutherford;
    set(
        &mut covariates,
        Covariate::TissueLoss,
        Some(leg.has_tissue_loss()),
    );
    set(
        &mut covariates,
        Covariate::Gangrene,
        Some(leg.has_major_tissue_loss()),
    );
    covariates[Covariate::AgeDecades.index()] =
        Some((patient.age.years() - AGE_ORIGIN_YEARS) / 10.0);
    code_yes_no(patient, &mut covariates);
    code_blood(patient, &mut covariates);
    code_person(patient, &mut covariates);
    code_kidney(patient.kidney(), &mut covariates);
    code_perfusion(patient, &mut covariates);
    code_lesion(patient, &mut covariates);
    code_treatment(patient.treatment, &mut covariates);
    covariates
}

fn set(covariates: &mut Covariates, covariate: Covariate, value: Option<bool>) {
    covariates[covariate.index()] = value.map(|present| f64::from(u8::from(present)));
}

/// Codes every yes-or-no question.
fn code_yes_no(patient: &Patient, covariates: &mut Covariates) {
    let questions = Question::ALL.into_iter();
    for question in questions.filter(|question| question.is_yes_no()) {
        // Rutherford 4 means no wound, so a wound is neither infected nor at the heel, even if it was answered otherwise.
        let is_of_wound = Question::OF_THE_WOUND.contains(&question);
        let answer = match is_of_wound && patient.rutherford.is_rest_pain() {
            true => Answer::Known(false),
            false => patient.yes_no(question.fields()[0]),
        };
        set(covariates, question.covariates()[0], answer.known());
    }
}

fn code_blood(patient: &Patient, covariates: &mut Covariates) {
    let haematocrit = patient.haematocrit.known();
    set(
        covariates,
        Covariate::Anaemia,
        haematocrit.map(|blood| blood.percent() <= ANAEMIA_UP_TO),
    );
    let white_cells = patient.white_cells.known();
    set(
        covariates,
        Covariate::Leukocytosis,
        white_cells.map(|cells| cells.billions_per_litre() > LEUKOCYTOSIS_ABOVE),
    );
    let temperature = patient.temperature.known();
    set(
        covariates,
        Covariate::Fever,
        temperature.map(|body| body.degrees_celsius() > FEVER_ABOVE),
    );
}

fn code_person(patient: &Patient, covariates: &mut Covariates) {
    set(
        covariates,
        Covariate::Female,
        patient.sex.known().map(|sex| sex == Sex::Female),
    );
    let mobility = patient.mobility.known();
    set(
        covariates,
        Covariate::Wheelchair,
        mobility.map(|answer| answer == Mobility::Wheelchair),
    );
    set(
        covariates,
        Covariate::Bedridden,
        mobility.map(|answer| answer == Mobility::Bedridden),
    );
    let cancer = patient.cancer.known();
    set(
        covariates,
        Covariate::CancerPast,
        cancer.map(|answer| answer == Cancer::Past),
    );
    set(
        covariates,
        Covariate::CancerActive,
        cancer.map(|answer| answer == Cancer::UnderTreatment),
    );
    let malnutrition = match patient.nutrition() {
        Nutrition::Gnri(gnri) => Some(gnri < LOW_GNRI_BELOW),
        Nutrition::Bmi(bmi) => Some(bmi < LOW_BMI_BELOW),
        Nutrition::NotKnown => None,
    };
    set(covariates, Covariate::Malnutrition, malnutrition);
}

fn code_kidney(kidney: KidneyFunction, covariates: &mut Covariates) {
    let (ckd_3, ckd_45, dialysis) = match kidney {
        KidneyFunction::Dialysis => (Some(false), Some(false), Some(true)),
        KidneyFunction::Egfr(egfr) => {
            let ckd_45 = egfr < CKD_45_BELOW;
            (
                Some(egfr < CKD_3_BELOW && !ckd_45),
                Some(ckd_45),
                Some(false),
            )
        }
        KidneyFunction::NoDialysis => (None, None, Some(false)),
        KidneyFunction::NotKnown => (None, None, None),
    };
    set(covariates, Covariate::Ckd3, ckd_3);
    set(covariates, Covariate::Ckd45, ckd_45);
    set(covariates, Covariate::Dialysis, dialysis);
}

fn code_perfusion(patient: &Patient, covariates: &mut Covariates) {
    let ischaemia = patient.wifi.ischaemia_grade();
    set(
        covariates,
        Covariate::SevereIschaemia,
        ischaemia.map(|ischaemia| ischaemia.grade == SEVERE_ISCHAEMIA),
    );
    let abi = patient.wifi.abi.known();
    set(
        covariates,
        Covariate::AbiIncompressible,
        abi.map(|abi| abi.ratio() > ABI_INCOMPRESSIBLE_ABOVE),
    );
}

fn code_lesion(patient: &Patient, covariates: &mut Covariates) {
    let lesion = patient.lesion;
    let level = lesion.level.known();
    set(
        covariates,
        Covariate::Femoropopliteal,
        level.map(|answer| answer == Level::Femoropopliteal),
    );
    set(
        covariates,
        Covariate::Infrapopliteal,
        level.map(|answer| answer == Level::Infrapopliteal),
    );
    let patent = lesion.patent_crural_arteries.known();
    set(
        covariates,
        Covariate::CruralAllOccluded,
        patent.map(|arteries| arteries.get() == 0),
    );
    let pedal = lesion.pedal.known();
    set(
        covariates,
        Covariate::PedalP1,
        pedal.map(|modifier| modifier == PedalModifier::P1),
    );
    set(
        covariates,
        Covariate::PedalP2,
        pedal.map(|modifier| modifier == PedalModifier::P2),
    );
    covariates[Covariate::GlassStage.index()] =
        glass::stage(lesion.glass).map(|stage| match stage {
            GlassStage::I => -1.0,
            GlassStage::II => 0.0,
            GlassStage::III => 1.0,
        });
}

fn code_treatment(treatment: Answer<Treatment>, covariates: &mut Covariates) {
    let treatment = treatment.known();
    let is_prosthetic = treatment.map(|answer| answer == Treatment::ProstheticBypass);
    let is_vein = treatment.map(|answer| answer == Treatment::VeinBypass);
    set(
        covariates,
        Covariate::Bypass,
        is_prosthetic
            .zip(is_vein)
            .map(|(prosthetic, vein)| prosthetic || vein),
    );
    set(covariates, Covariate::Prosthetic, is_prosthetic);
    set(
        covariates,
        Covariate::NoOption,
        treatment.map(|answer| answer == Treatment::NonePossible),
    );
}
