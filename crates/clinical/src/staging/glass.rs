//! Global Limb Anatomic Staging System (GLASS).
//!
//! Source: Conte MS et al. Global vascular guidelines on the management of chronic limb-threatening ischemia. J Vasc Surg
//! 2019;69(6S):3S-125S.

use crate::patient::{Answer, GlassGrades, PedalModifier, SevereCalcification};

/// GLASS stage: the complexity of the target artery path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GlassStage {
    /// Low complexity.
    I,
    /// Intermediate complexity.
    II,
    /// High complexity.
    III,
}

impl GlassStage {
    /// The stage in Roman numerals.
    pub fn numeral(self) -> &'static str {
        match self {
            GlassStage::I => "I",
            GlassStage::II => "II",
            GlassStage::III => "III",
        }
    }
}

const HIGHEST_GRADE: u8 = 4;

/// Stage by femoropopliteal grade (rows) and infrapopliteal grade (columns), 0 to 4 each; 0/0 has no stage.
const STAGES: [[Option<GlassStage>; 5]; 5] = {
    use GlassStage::{I, II, III};
    [
        [None, Some(I), Some(I), Some(II), Some(III)],
        [Some(I), Some(I), Some(II), Some(II), Some(III)],
        [Some(I), Some(II), Some(II), Some(II), Some(III)],
        [Some(II), Some(II), Some(II), Some(III), Some(III)],
        [Some(III), Some(III), Some(III), Some(III), Some(III)],
    ]
};

/// The stage of two grades, each raised by one (at most to 4) if its segment is severely calcified. `None` if a grade is missing, or if
/// both are 0, because then there is no lesion.
///
/// Unknown calcification leaves the grades unchanged.
pub fn stage(grades: GlassGrades) -> Option<GlassStage> {
    let femoropopliteal = grades.femoropopliteal.known()?.get();
    let infrapopliteal = grades.infrapopliteal.known()?.get();
    if femoropopliteal == 0 && infrapopliteal == 0 {
        return None;
    }
    let calcified = calcified_segments(grades.severe_calcification);
    let raised =
        |grade: u8, calcified: bool| usize::from((grade + u8::from(calcified)).min(HIGHEST_GRADE));
    STAGES[raised(femoropopliteal, calcified.0)][raised(infrapopliteal, calcified.1)]
}

fn calcified_segments(calcification: Answer<SevereCalcification>) -> (bool, bool) {
    match calcification {
        Answer::Known(SevereCalcification::Both) => (true, true),
        Answer::Known(SevereCalcification::Femoropopliteal) => (true, false),
        Answer::Known(SevereCalcification::Infrapopliteal) => (false, true),
        Answer::Known(SevereCalcification::None) | Answer::NotKnown => (false, false),
    }
}

impl GlassStage {
    /// Expected technical failure of endovascular treatment: a band, as fractions.
    pub fn technical_failure(self) -> (f64, f64) {
        match self {
            GlassStage::I => (0.0, 0.1),
            GlassStage::II => (0.1, 0.2),
            GlassStage::III => (0.2, 1.0),
        }
    }

    /// Expected limb-based patency at one year: a band, as fractions.
    pub fn patency(self) -> (f64, f64) {
        match self {
            GlassStage::I => (0.7, 1.0),
            GlassStage::II => (0.5, 0.7),
            GlassStage::III => (0.0, 0.5),
        }
    }
}

/// Limb salvage at one year by inframalleolar (pedal) modifier, a fraction. In this source the stage itself did not separate limb salvage
/// (P = .78).
///
/// Source: Eur J Vasc Endovasc Surg 2022, S1078-5884(22)00809-7, 276 patients.
pub fn limb_salvage(pedal: PedalModifier) -> f64 {
    match pedal {
        PedalModifier::P0 => 0.946,
        PedalModifier::P1 => 0.880,
        PedalModifier::P2 => 0.700,
    }
}
