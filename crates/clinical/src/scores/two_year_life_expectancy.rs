//! Two-year life expectancy after endovascular treatment.

use super::input::{Input, on_dialysis};
use super::prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Answer, Field, Mobility, Patient, Treatment};

/// Soga's score of two-year life expectancy, at most 15 points. It only classifies expected two-year survival as above or below one half.
pub struct TwoYearLifeExpectancy;

/// Points for haemodialysis. The abstract's maximum is 15, which the items reach only with 2 here; a second public implementation also has
/// 2.
const HAEMODIALYSIS: f64 = 2.0;

/// Points from which the expected two-year survival is below one half.
const SHORT_FROM: f64 = 8.0;

impl Score for TwoYearLifeExpectancy {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::TwoYearLifeExpectancy,
            id: "two-year-life-expectancy",
            name: "Two-year life expectancy (Soga)",
            citation: "Soga Y et al. J Am Coll Cardiol Intv 2014;7:1444-9",
            inputs: &[
                Input::BodyMassIndex,
                Input::Field(Field::Mobility),
                Input::OnDialysis,
                Input::Field(Field::CerebrovascularDisease),
                Input::Field(Field::EjectionFraction),
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        patient.treatment == Answer::Known(Treatment::Endovascular)
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let age = match patient.age.years() {
            80.0.. => 3.0,
            65.0.. => 1.5,
            _ => 0.0,
        };
        let bmi = match patient.bmi().known()? {
            ..18.0 => 2.0,
            ..20.0 => 1.0,
            _ => 0.0,
        };
        let ejection_fraction = match patient.ejection_fraction.known()?.percent() {
            ..40.0 => 2.0,
            ..50.0 => 1.5,
            _ => 0.0,
        };
        let leg = match patient.rutherford.category() {
            6 => 3.0,
            5 => 1.5,
            _ => 0.0,
        };
        let present = sum_of_present([
            (patient.mobility.known()? != Mobility::Walks, 2.0),
            (on_dialysis(patient)?, HAEMODIALYSIS),
            (patient.cerebrovascular_disease.known()?, 1.0),
        ]);
        let points = age + bmi + ejection_fraction + leg + present;
        let is_short = points >= SHORT_FROM;
        let (low, high) = if is_short { (0.0, 0.5) } else { (0.5, 1.0) };
        Some(Scored {
            points: Some(points),
            group: Some(if is_short {
                RiskGroup::UnderHalf
            } else {
                RiskGroup::HalfOrMore
            }),
            predictions: vec![Prediction::band(
                ScoreEndpoint::OverallSurvival,
                24,
                low,
                high,
            )],
        })
    }
}
