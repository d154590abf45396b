//! What is asked of the leg in groups: the lesion with its GLASS grades, and WIfI.

use super::answer::Answer;
use super::check::{choice, grade, quantity};
use super::choice::{Level, PedalModifier, SevereCalcification};
use super::field::Field;
use super::grade::Grade;
use super::quantity::{AnkleBrachialIndex, ToePressure, TranscutaneousOxygen, WifiAnklePressure};
use super::refusal::Refusal;
use super::sheet::Sheet;

/// What the angiogram shows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lesion {
    /// The most proximal diseased level treated.
    pub level: Answer<Level>,
    /// How many of the three crural arteries are patent.
    pub patent_crural_arteries: Answer<Grade>,
    pub pedal: Answer<PedalModifier>,
    pub glass: Answer<GlassGrades>,
}

/// The grades of the Global Limb Anatomic Staging System (GLASS), 0 to 4 each and not both 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GlassGrades {
    pub femoropopliteal: Grade,
    pub infrapopliteal: Grade,
    pub severe_calcification: Answer<SevereCalcification>,
}

/// Wound, ischaemia and foot infection (WIfI): grades 0 to 3, and what the ischaemia grade can follow from. At least one of the grade
/// of ischaemia and the four measurements is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wifi {
    pub wound: Grade,
    /// The grade of ischaemia as given; it wins over every measurement.
    pub ischaemia: Answer<Grade>,
    pub foot_infection: Grade,
    pub abi: Answer<AnkleBrachialIndex>,
    pub ankle_pressure: Answer<WifiAnklePressure>,
    pub toe_pressure: Answer<ToePressure>,
    pub tcpo2: Answer<TranscutaneousOxygen>,
}

pub(super) fn read_lesion(sheet: &Sheet) -> Result<Lesion, Refusal> {
    let femoropopliteal = grade(sheet, Field::GlassFemoropopliteal)?.known();
    let infrapopliteal = grade(sheet, Field::GlassInfrapopliteal)?.known();
    let severe_calcification = choice(sheet, Field::SevereCalcification)?;
    let grades = femoropopliteal.zip(infrapopliteal);
    let glass = grades.map(|(femoropopliteal, infrapopliteal)| GlassGrades {
        femoropopliteal,
        infrapopliteal,
        severe_calcification,
    });
    Ok(Lesion {
        level: choice(sheet, Field::Level)?,
        patent_crural_arteries: grade(sheet, Field::PatentCruralArteries)?,
        pedal: choice(sheet, Field::Pedal)?,
        glass: glass.into(),
    })
}

pub(super) fn read_wifi(sheet: &Sheet) -> Result<Answer<Wifi>, Refusal> {
    let wound = grade(sheet, Field::WifiWound)?.known();
    let foot_infection = grade(sheet, Field::WifiFootInfection)?.known();
    let Some((wound, foot_infection)) = wound.zip(foot_infection) else {
        return Ok(Answer::NotKnown);
    };
    Ok(Answer::Known(Wifi {
        wound,
        ischaemia: grade(sheet, Field::WifiIschaemia)?,
        foot_infection,
        abi: quantity(sheet)?,
        ankle_pressure: quantity(sheet)?,
        toe_pressure: quantity(sheet)?,
        tcpo2: quantity(sheet)?,
    }))
}
