//! The grouped questions about the leg: the lesion with its GLASS grades, and WIfI.

use super::answer::Answer;
use super::choice::{Level, PedalModifier, SevereCalcification};
use super::grade::Grade;
use super::quantity::{AnkleBrachialIndex, ToePressure, TranscutaneousOxygen, WifiAnklePressure};

/// The findings of the angiogram.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lesion {
    /// The most proximal diseased level treated.
    pub level: Answer<Level>,
    /// How many of the three crural arteries are patent.
    pub patent_crural_arteries: Answer<Grade>,
    /// The inframalleolar (pedal) modifier.
    pub pedal: Answer<PedalModifier>,
    /// The GLASS grades.
    pub glass: GlassGrades,
}

/// The grades of the Global Limb Anatomic Staging System (GLASS), 0 to 4 each. One grade may be given alone; a stage needs both.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GlassGrades {
    /// The femoropopliteal grade.
    pub femoropopliteal: Answer<Grade>,
    /// The infrapopliteal grade.
    pub infrapopliteal: Answer<Grade>,
    /// The segments with severe calcification.
    pub severe_calcification: Answer<SevereCalcification>,
}

/// Wound, ischaemia and foot infection (WIfI): grades 0 to 3, and the measurements that can give the ischaemia grade. One grade may be
/// given alone; a stage needs all three.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wifi {
    /// The grade of the wound.
    pub wound: Answer<Grade>,
    /// The grade of ischaemia as given; it is used instead of any measurement.
    pub ischaemia: Answer<Grade>,
    /// The grade of foot infection.
    pub foot_infection: Answer<Grade>,
    /// The ankle-brachial index.
    pub abi: Answer<AnkleBrachialIndex>,
    /// The systolic ankle pressure.
    pub ankle_pressure: Answer<WifiAnklePressure>,
    /// The systolic toe pressure.
    pub toe_pressure: Answer<ToePressure>,
    /// The transcutaneous oxygen pressure at the foot.
    pub tcpo2: Answer<TranscutaneousOxygen>,
}
