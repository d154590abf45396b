//! What is asked of the leg in groups: the lesion with its GLASS grades, and WIfI.

use super::answer::Answer;
use super::choice::{Level, PedalModifier, SevereCalcification};
use super::grade::Grade;
use super::quantity::{AnkleBrachialIndex, ToePressure, TranscutaneousOxygen, WifiAnklePressure};

/// What the angiogram shows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lesion {
    /// The most proximal diseased level treated.
    pub level: Answer<Level>,
    /// How many of the three crural arteries are patent.
    pub patent_crural_arteries: Answer<Grade>,
    pub pedal: Answer<PedalModifier>,
    pub glass: GlassGrades,
}

/// The grades of the Global Limb Anatomic Staging System (GLASS), 0 to 4 each. A grade may stand alone; a stage needs both.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GlassGrades {
    pub femoropopliteal: Answer<Grade>,
    pub infrapopliteal: Answer<Grade>,
    pub severe_calcification: Answer<SevereCalcification>,
}

/// Wound, ischaemia and foot infection (WIfI): grades 0 to 3, and what the ischaemia grade can follow from. A grade may stand alone; a
/// stage needs all three.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wifi {
    pub wound: Answer<Grade>,
    /// The grade of ischaemia as given; it is used instead of any measurement.
    pub ischaemia: Answer<Grade>,
    pub foot_infection: Answer<Grade>,
    pub abi: Answer<AnkleBrachialIndex>,
    pub ankle_pressure: Answer<WifiAnklePressure>,
    pub toe_pressure: Answer<ToePressure>,
    pub tcpo2: Answer<TranscutaneousOxygen>,
}
