//! The patient: every answer of the contract, checked.

use super::answer::Answer;
use super::check::{check, choice, grade, quantity, yes_no};
use super::choice::{Cancer, Mobility, Sex, Smoking, Treatment};
use super::field::Field;
use super::grade::{Grade, Rutherford};
use super::leg::{Lesion, Wifi, read_lesion, read_wifi};
use super::quantity::{
    Age, Albumin, AnklePressure, Bollinger, Creatinine, Egfr, EjectionFraction, Haematocrit,
    Height, Temperature, Weight, WhiteCells,
};
use super::refusal::{Reason, Refusal};
use super::sheet::Sheet;

/// A patient. Units and ranges are those of each answer's type; only the Rutherford category and the age are required.
#[derive(Clone, Debug, PartialEq)]
pub struct Patient {
    pub rutherford: Rutherford,
    pub age: Age,
    pub sex: Answer<Sex>,
    pub mobility: Answer<Mobility>,
    pub creatinine: Answer<Creatinine>,
    pub egfr: Answer<Egfr>,
    pub dialysis: Answer<bool>,
    pub heart_failure: Answer<bool>,
    pub coronary_disease: Answer<bool>,
    pub cerebrovascular_disease: Answer<bool>,
    pub diabetes: Answer<bool>,
    pub copd: Answer<bool>,
    pub atrial_fibrillation: Answer<bool>,
    /// Major amputation of the other leg.
    pub prior_major_amputation: Answer<bool>,
    pub cancer: Answer<Cancer>,
    pub height: Answer<Height>,
    pub weight: Answer<Weight>,
    pub albumin: Answer<Albumin>,
    pub haematocrit: Answer<Haematocrit>,
    pub white_cells: Answer<WhiteCells>,
    pub temperature: Answer<Temperature>,
    pub wound_infection: Answer<bool>,
    pub heel_wound: Answer<bool>,
    pub urgent: Answer<bool>,
    pub lesion: Lesion,
    pub wifi: Wifi,
    pub treatment: Answer<Treatment>,
    pub smoking: Answer<Smoking>,
    pub dyslipidaemia: Answer<bool>,
    pub contralateral_lesion: Answer<bool>,
    pub other_vascular_disease: Answer<bool>,
    pub ejection_fraction: Answer<EjectionFraction>,
    /// How many ankle pressures are measurable, 0 to 3.
    pub measurable_ankle_pressures: Answer<Grade>,
    pub highest_ankle_pressure: Answer<AnklePressure>,
    pub bollinger_below_knee: Answer<Bollinger>,
    pub low_skeletal_muscle: Answer<bool>,
}

impl Patient {
    /// Checks a sheet and makes a patient of it.
    ///
    /// # Errors
    /// Every refusal, in the order of the contract: a missing Rutherford category or age, an entry that its field does not accept.
    pub fn from_sheet(sheet: &Sheet) -> Result<Patient, Vec<Refusal>> {
        let refusals = check(sheet);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        read_patient(sheet).map_err(|refusal| vec![refusal])
    }
}

fn read_patient(sheet: &Sheet) -> Result<Patient, Refusal> {
    let required = |field| Refusal::of(field, Reason::Required);
    let rutherford = grade(sheet, Field::Rutherford)?.known();
    Ok(Patient {
        rutherford: rutherford
            .map(Rutherford::from)
            .ok_or_else(|| required(Field::Rutherford))?,
        age: quantity(sheet)?
            .known()
            .ok_or_else(|| required(Field::Age))?,
        sex: choice(sheet, Field::Sex)?,
        mobility: choice(sheet, Field::Mobility)?,
        creatinine: quantity(sheet)?,
        egfr: quantity(sheet)?,
        dialysis: yes_no(sheet, Field::Dialysis)?,
        heart_failure: yes_no(sheet, Field::HeartFailure)?,
        coronary_disease: yes_no(sheet, Field::CoronaryDisease)?,
        cerebrovascular_disease: yes_no(sheet, Field::CerebrovascularDisease)?,
        diabetes: yes_no(sheet, Field::Diabetes)?,
        copd: yes_no(sheet, Field::Copd)?,
        atrial_fibrillation: yes_no(sheet, Field::AtrialFibrillation)?,
        prior_major_amputation: yes_no(sheet, Field::PriorMajorAmputation)?,
        cancer: choice(sheet, Field::Cancer)?,
        height: quantity(sheet)?,
        weight: quantity(sheet)?,
        albumin: quantity(sheet)?,
        haematocrit: quantity(sheet)?,
        white_cells: quantity(sheet)?,
        temperature: quantity(sheet)?,
        wound_infection: yes_no(sheet, Field::WoundInfection)?,
        heel_wound: yes_no(sheet, Field::HeelWound)?,
        urgent: yes_no(sheet, Field::Urgent)?,
        lesion: read_lesion(sheet)?,
        wifi: read_wifi(sheet)?,
        treatment: choice(sheet, Field::Treatment)?,
        smoking: choice(sheet, Field::Smoking)?,
        dyslipidaemia: yes_no(sheet, Field::Dyslipidaemia)?,
        contralateral_lesion: yes_no(sheet, Field::ContralateralLesion)?,
        other_vascular_disease: yes_no(sheet, Field::OtherVascularDisease)?,
        ejection_fraction: quantity(sheet)?,
        measurable_ankle_pressures: grade(sheet, Field::MeasurableAnklePressures)?,
        highest_ankle_pressure: quantity(sheet)?,
        bollinger_below_knee: quantity(sheet)?,
        low_skeletal_muscle: yes_no(sheet, Field::LowSkeletalMuscle)?,
    })
}
