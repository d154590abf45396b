//! The CLI Frailty Index: 12-month amputation-free survival after revascularisation below the knee.

use super::input::Input;
use super::population::may_be_revascularised;
use super::prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Answer, Field, Level, Mobility, Patient};

/// The CLI Frailty Index: frail with two or more of three signs.
pub struct CliFrailtyIndex;

const LOW_GNRI_BELOW: f64 = 92.0;
const FRAIL_FROM_SIGNS: f64 = 2.0;
const AFS_FRAIL: f64 = 0.458;
const AFS_NOT_FRAIL: f64 = 0.818;

impl Score for CliFrailtyIndex {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::CliFrailtyIndex,
            id: "cli-frailty-index",
            name: "CLI Frailty Index",
            citation: "Morisaki K et al. 2017, CLI Frailty Index",
            inputs: &[
                Input::Gnri,
                Input::Field(Field::LowSkeletalMuscle),
                Input::Field(Field::Mobility),
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        may_be_revascularised(patient)
            && patient.lesion.level == Answer::Known(Level::Infrapopliteal)
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let signs = sum_of_present([
            (patient.gnri().known()? < LOW_GNRI_BELOW, 1.0),
            (patient.low_skeletal_muscle.known()?, 1.0),
            (patient.mobility.known()? != Mobility::Walks, 1.0),
        ]);
        let is_frail = signs >= FRAIL_FROM_SIGNS;
        let afs = if is_frail { AFS_FRAIL } else { AFS_NOT_FRAIL };
        Some(Scored {
            points: Some(signs),
            group: Some(if is_frail {
                RiskGroup::Frail
            } else {
                RiskGroup::NotFrail
            }),
            predictions: vec![Prediction::at(
                ScoreEndpoint::AmputationFreeSurvival,
                12,
                afs,
            )],
        })
    }
}
