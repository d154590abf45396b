//! FINNVASC: outcome at three years after infrainguinal bypass.

use super::input::Input;
use super::prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Answer, Field, Patient, Treatment};

/// FINNVASC: one point each for diabetes, coronary disease, foot gangrene and an urgent operation.
pub struct Finnvasc;

const HIGH_FROM: f64 = 3.0;
const MONTHS: u8 = 36;

impl Score for Finnvasc {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::Finnvasc,
            id: "finnvasc",
            name: "FINNVASC",
            citation: "Score: Biancari F et al. 2007. Figures: Limits of infrainguinal bypass surgery in high-risk patients (Finnvasc score 3-4). \
         Ann Vasc Surg 2012, PMID 22050877",
            inputs: &[
                Input::Field(Field::Diabetes),
                Input::Field(Field::CoronaryDisease),
                Input::Field(Field::Urgent),
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        matches!(
            patient.treatment,
            Answer::Known(Treatment::VeinBypass | Treatment::ProstheticBypass)
        )
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let points = sum_of_present([
            (patient.diabetes.known()?, 1.0),
            (patient.coronary_disease.known()?, 1.0),
            (patient.rutherford.has_major_tissue_loss(), 1.0),
            (patient.urgent.known()?, 1.0),
        ]);
        let is_high = points >= HIGH_FROM;
        let (afs, survival, limb_salvage) = if is_high {
            (0.277, 0.497, 0.537)
        } else {
            (0.531, 0.697, 0.706)
        };
        Some(Scored {
            points: Some(points),
            group: Some(if is_high {
                RiskGroup::High
            } else {
                RiskGroup::Low
            }),
            predictions: vec![
                Prediction::at(ScoreEndpoint::AmputationFreeSurvival, MONTHS, afs),
                Prediction::at(ScoreEndpoint::OverallSurvival, MONTHS, survival),
                Prediction::at(ScoreEndpoint::MajorAmputation, MONTHS, 1.0 - limb_salvage),
            ],
        })
    }
}
