//! The PREVENT III risk score: 12-month amputation-free survival after vein bypass.

use super::input::Input;
use super::prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Answer, Field, Patient, Treatment};

/// PREVENT III. The validation abstracts omit the haematocrit; its 2 points follow from its hazard ratio, 1.61 compared with 1.64 for age.
pub struct PreventIii;

/// A risk group: its lowest points and its 12-month AFS in the derivation, internal, retrospective and VSGNNE sets.
struct Group {
    name: RiskGroup,
    least_points: f64,
    afs: [f64; 4],
}

/// From the highest group to the lowest.
const GROUPS: [Group; 3] = [
    Group {
        name: RiskGroup::High,
        least_points: 8.0,
        afs: [0.446, 0.450, 0.478, 0.545],
    },
    Group {
        name: RiskGroup::Medium,
        least_points: 4.0,
        afs: [0.730, 0.637, 0.701, 0.735],
    },
    Group {
        name: RiskGroup::Low,
        least_points: 0.0,
        afs: [0.859, 0.877, 0.863, 0.847],
    },
];

const OLD_FROM_YEARS: f64 = 75.0;
const ANAEMIA_UP_TO_PERCENT: f64 = 30.0;

impl Score for PreventIii {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::PreventIii,
            id: "prevent-iii",
            name: "PREVENT III",
            citation: "Schanzer A et al. J Vasc Surg 2008;48:1464-71; validation: Schanzer A et al. (VSGNNE), 1166 patients",
            inputs: &[
                Input::Field(Field::Dialysis),
                Input::Field(Field::Haematocrit),
                Input::Field(Field::CoronaryDisease),
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        patient.treatment == Answer::Known(Treatment::VeinBypass)
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let points = sum_of_present([
            (patient.dialysis.known()?, 4.0),
            (patient.rutherford.has_tissue_loss(), 3.0),
            (patient.age.years() >= OLD_FROM_YEARS, 2.0),
            (
                patient.haematocrit.known()?.percent() <= ANAEMIA_UP_TO_PERCENT,
                2.0,
            ),
            (patient.coronary_disease.known()?, 1.0),
        ]);
        let group = GROUPS.iter().find(|group| points >= group.least_points)?;
        let low = group.afs.into_iter().fold(1.0, f64::min);
        let high = group.afs.into_iter().fold(0.0, f64::max);
        let prediction = Prediction::at(ScoreEndpoint::AmputationFreeSurvival, 12, group.afs[0])
            .between(low, high);
        Some(Scored {
            points: Some(points),
            group: Some(group.name),
            predictions: vec![prediction],
        })
    }
}
