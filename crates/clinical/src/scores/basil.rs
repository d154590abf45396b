//! The BASIL survival model: survival at 6, 12 and 24 months in severe limb ischaemia.

use super::input::{Input, highest_ankle_pressure};
use super::population::may_be_revascularised;
use super::prediction::{Prediction, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Answer, Field, Patient, Smoking};

/// BASIL: an accelerated failure time Weibull model. The model has its own category for an unknown BMI, creatinine or Bollinger score.
pub struct Basil;

/// The mean linear predictor towards which predictions are shrunk, and the shrinkage factor.
const SHRUNK_TOWARDS: f64 = 2.529_597;
const SHRINKAGE: f64 = 0.75;
const SCALE: f64 = 1.437_676;

/// Limits of age in years and of ankle pressure in mmHg.
const AGES: (f64, f64) = (40.0, 95.0);
const ANKLE_PRESSURES: (f64, f64) = (0.0, 200.0);

const MONTHS: [u8; 3] = [6, 12, 24];

impl Basil {
    fn linear_predictor(patient: &Patient) -> Option<f64> {
        let age = patient.age.years().round().clamp(AGES.0, AGES.1);
        let pressure = highest_ankle_pressure(patient)?.clamp(ANKLE_PRESSURES.0, ANKLE_PRESSURES.1);
        let smoking = patient.smoking.known()?;
        let present = sum_of_present([
            (patient.rutherford.has_tissue_loss(), -0.80218),
            (smoking == Smoking::Former, -1.08946),
            (smoking == Smoking::Current, -0.84268),
            (patient.coronary_disease.known()?, -0.74512),
            (patient.cerebrovascular_disease.known()?, -0.56663),
        ]);
        let measurable = match patient.measurable_ankle_pressures.known()?.get() {
            0 => 0.0,
            1 => -0.25982,
            2 => 0.42329,
            _ => 0.79429,
        };
        let unshrunk = 8.09782
            + present
            + measurable
            + of_bmi(patient)
            + of_creatinine(patient)
            + of_bollinger(patient)
            - 0.04932 * age
            + 0.00658 * pressure;
        Some(SHRUNK_TOWARDS + SHRINKAGE * (unshrunk - SHRUNK_TOWARDS))
    }
}

fn of_bmi(patient: &Patient) -> f64 {
    match patient.bmi() {
        Answer::NotKnown => -0.21808,
        Answer::Known(..20.0) => -0.58388,
        Answer::Known(..25.0) => 0.0,
        Answer::Known(..30.0) => 0.02468,
        Answer::Known(_) => 0.77393,
    }
}

fn of_creatinine(patient: &Patient) -> f64 {
    match patient
        .creatinine
        .map(|creatinine| creatinine.micromoles_per_litre())
    {
        Answer::NotKnown => -0.97734,
        Answer::Known(..88.0) => -0.81762,
        Answer::Known(..=115.0) => 0.0,
        Answer::Known(_) => -0.75786,
    }
}

fn of_bollinger(patient: &Patient) -> f64 {
    match patient.bollinger_below_knee.map(|score| score.points()) {
        Answer::NotKnown => -0.05290,
        Answer::Known(..5.0) => 0.0,
        Answer::Known(_) => -0.47981,
    }
}

impl Score for Basil {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::Basil,
            id: "basil",
            name: "BASIL",
            citation: "Bradbury AW et al. J Vasc Surg 2010;51(5 Suppl):52S-68S, doi 10.1016/j.jvs.2010.01.077",
            inputs: &[
                Input::Field(Field::CoronaryDisease),
                Input::Field(Field::CerebrovascularDisease),
                Input::Field(Field::Smoking),
                Input::Field(Field::MeasurableAnklePressures),
                Input::HighestAnklePressure,
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        may_be_revascularised(patient)
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let linear_predictor = Basil::linear_predictor(patient)?;
        let survival = |months: u8| {
            (-(f64::from(months) / 12.0 * (-linear_predictor).exp()).powf(1.0 / SCALE)).exp()
        };
        let at = |months| Prediction::at(ScoreEndpoint::OverallSurvival, months, survival(months));
        Some(Scored::of(MONTHS.map(at).to_vec()))
    }

    fn counted_as_unknown(&self, patient: &Patient) -> Vec<Field> {
        let own_category = [
            Field::Height,
            Field::Weight,
            Field::Creatinine,
            Field::BollingerBelowKnee,
        ];
        own_category
            .into_iter()
            .filter(|field| !patient.knows(*field))
            .collect()
    }
}
