//! CLiTICAL's 30-day models of the JCLIMB registry: death or major amputation, and major adverse limb event.

use super::clitical::{age_category, gnri_category, has_fever, has_leukocytosis};
use super::input::{Input, femoropopliteal_lesion, on_dialysis};
use super::population::may_be_revascularised;
use super::prediction::{Prediction, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Field, Level, Mobility, Patient, Sex, Smoking};

/// CLiTICAL at 30 days. The models are logistic with p = 1 / (1 + exp(lp)): a positive coefficient lowers the risk.
pub struct Clitical30Day;

/// The answers of the two models, in their categories.
struct Answers {
    rutherford: u8,
    age: usize,
    gnri: usize,
    mobility: Mobility,
    female: bool,
    leukocytosis: bool,
    urgent: bool,
    heart_failure: bool,
    fever: bool,
    dialysis: bool,
    wound_infection: bool,
    cerebrovascular_disease: bool,
    coronary_disease: bool,
    dyslipidaemia: bool,
    other_vascular_disease: bool,
    smoking: bool,
    contralateral_lesion: bool,
    aorto_iliac_lesion: bool,
    femoropopliteal_lesion: bool,
}

impl Answers {
    fn of(patient: &Patient) -> Option<Self> {
        Some(Answers {
            rutherford: patient.rutherford.category(),
            age: age_category(patient),
            gnri: gnri_category(patient)?,
            mobility: patient.mobility.known()?,
            female: patient.sex.known()? == Sex::Female,
            leukocytosis: has_leukocytosis(patient)?,
            urgent: patient.urgent.known()?,
            heart_failure: patient.heart_failure.known()?,
            fever: has_fever(patient)?,
            dialysis: on_dialysis(patient)?,
            wound_infection: patient.wound_infection.known()?,
            cerebrovascular_disease: patient.cerebrovascular_disease.known()?,
            coronary_disease: patient.coronary_disease.known()?,
            dyslipidaemia: patient.dyslipidaemia.known()?,
            other_vascular_disease: patient.other_vascular_disease.known()?,
            smoking: patient.smoking.known()? == Smoking::Current,
            contralateral_lesion: patient.contralateral_lesion.known()?,
            aorto_iliac_lesion: patient.lesion.level.known()? == Level::AortoIliac,
            femoropopliteal_lesion: femoropopliteal_lesion(patient)?,
        })
    }

    fn death_or_major_amputation(&self) -> f64 {
        let lp = 2.86452
            + sum_of_present([
                (self.leukocytosis, -0.59896),
                (self.urgent, -0.64861),
                (self.heart_failure, -0.39326),
                (self.fever, -0.3888),
                (self.dialysis, -0.33797),
                (!self.aorto_iliac_lesion, -0.14474),
                (self.cerebrovascular_disease, -0.05239),
                (self.dyslipidaemia, 0.05969),
                (self.rutherford == 5, 0.12638),
                (!self.femoropopliteal_lesion, 0.17229),
                (self.gnri == 1, 0.36795),
                (self.mobility == Mobility::Walks, 0.54391),
                (self.gnri == 0, 0.76479),
            ]);
        probability(lp)
    }

    fn major_adverse_limb_event(&self) -> f64 {
        let lp = 2.2575
            + sum_of_present([
                (self.leukocytosis, -0.50671),
                (self.fever, -0.33461),
                (self.wound_infection, -0.28088),
                (self.rutherford == 6, -0.26513),
                (self.mobility == Mobility::Wheelchair, -0.22555),
                (self.urgent, -0.20964),
                (self.heart_failure, -0.09218),
                (self.dialysis, -0.02024),
                (self.cerebrovascular_disease, 0.01592),
                (self.other_vascular_disease, 0.02649),
                (self.smoking, 0.03109),
                (self.coronary_disease, 0.0375),
                (self.rutherford == 5, 0.14299),
                (self.age == 2, 0.16816),
                (self.mobility == Mobility::Walks, 0.17103),
                (!self.contralateral_lesion, 0.18822),
                (!self.femoropopliteal_lesion, 0.21082),
                (self.dyslipidaemia, 0.2189),
                (self.female, 0.24023),
                (self.gnri == 0, 0.32693),
                (self.age == 3, 0.46026),
                (self.gnri == 1, 0.46838),
            ]);
        probability(lp)
    }
}

fn probability(linear_predictor: f64) -> f64 {
    1.0 / (1.0 + linear_predictor.exp())
}

impl Score for Clitical30Day {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::Clitical30Day,
            id: "clitical-30-day",
            name: "CLiTICAL, 30 days",
            citation: "Miyata T et al., JCLIMB registry, 30-day models; public calculator of the authors",
            inputs: &[
                Input::Gnri,
                Input::Field(Field::Mobility),
                Input::Field(Field::Sex),
                Input::Field(Field::WhiteCells),
                Input::Field(Field::Urgent),
                Input::Field(Field::HeartFailure),
                Input::Field(Field::Temperature),
                Input::OnDialysis,
                Input::Field(Field::WoundInfection),
                Input::Field(Field::CerebrovascularDisease),
                Input::Field(Field::CoronaryDisease),
                Input::Field(Field::Dyslipidaemia),
                Input::Field(Field::OtherVascularDisease),
                Input::Field(Field::Smoking),
                Input::Field(Field::ContralateralLesion),
                Input::Field(Field::Level),
                Input::FemoropoplitealLesion,
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        may_be_revascularised(patient)
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let answers = Answers::of(patient)?;
        Some(Scored::of(vec![
            Prediction::at(
                ScoreEndpoint::DeathOrMajorAmputation,
                1,
                answers.death_or_major_amputation(),
            ),
            Prediction::at(
                ScoreEndpoint::MajorAdverseLimbEvent,
                1,
                answers.major_adverse_limb_event(),
            ),
        ]))
    }
}
