//! The order in which a clinician is asked.

use crate::patient::Field;
use crate::words::Text;

/// A group of questions: one card of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub title: Text,
    /// Its questions, in order.
    pub fields: &'static [Field],
}

const fn group(title: Text, fields: &'static [Field]) -> Group {
    Group { title, fields }
}

impl Group {
    /// Every group with the inputs of the pooled model, in order.
    pub const ALL: [Group; 8] = [
        group(
            Text::GroupLeg,
            &[Field::Rutherford, Field::WoundInfection, Field::HeelWound],
        ),
        group(
            Text::GroupPerfusion,
            &[
                Field::WifiIschaemia,
                Field::WifiAbi,
                Field::WifiAnklePressure,
                Field::WifiToePressure,
                Field::WifiTcpo2,
                Field::WifiWound,
                Field::WifiFootInfection,
            ],
        ),
        group(
            Text::GroupLesion,
            &[
                Field::Level,
                Field::PatentCruralArteries,
                Field::Pedal,
                Field::GlassFemoropopliteal,
                Field::GlassInfrapopliteal,
                Field::SevereCalcification,
            ],
        ),
        group(
            Text::GroupPerson,
            &[
                Field::Age,
                Field::Sex,
                Field::Mobility,
                Field::Height,
                Field::Weight,
            ],
        ),
        group(
            Text::GroupDisease,
            &[
                Field::HeartFailure,
                Field::CoronaryDisease,
                Field::CerebrovascularDisease,
                Field::Diabetes,
                Field::Copd,
                Field::AtrialFibrillation,
                Field::PriorMajorAmputation,
                Field::Dialysis,
                Field::Cancer,
            ],
        ),
        group(
            Text::GroupBlood,
            &[
                Field::Creatinine,
                Field::Egfr,
                Field::Albumin,
                Field::Haematocrit,
                Field::WhiteCells,
                Field::Temperature,
            ],
        ),
        group(Text::GroupUrgency, &[Field::Urgent]),
        group(Text::GroupTreatment, &[Field::Treatment]),
    ];

    /// The questions that serve a published score only.
    pub const FOR_SCORES: Group = group(
        Text::GroupScores,
        &[
            Field::Smoking,
            Field::Dyslipidaemia,
            Field::OtherVascularDisease,
            Field::ContralateralLesion,
            Field::LowSkeletalMuscle,
            Field::EjectionFraction,
            Field::BollingerBelowKnee,
            Field::MeasurableAnklePressures,
            Field::HighestAnklePressure,
        ],
    );

    /// Every field of the form, in order.
    pub fn every_field() -> impl Iterator<Item = Field> {
        let groups = Group::ALL.into_iter().chain([Group::FOR_SCORES]);
        groups.flat_map(|group| group.fields.iter().copied())
    }
}
