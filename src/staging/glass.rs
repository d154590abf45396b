//! Global Limb Anatomic Staging System (GLASS).
//!
//! Source: Conte MS et al. Global vascular guidelines on the management of chronic limb-threatening ischemia. J Vasc Surg
//! 2019;69(6S):3S-125S.

use crate::patient::{Answer, GlassGrades, SevereCalcification};

/// GLASS stage: the complexity of the target artery path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GlassStage {
    I,
    II,
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

/// Stage by femoropopliteal grade (rows) and infrapopliteal grade (columns), 0 to 4 each; 0/0 has none.
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

/// The stage of two grades, each raised by one (at most to 4) where its segment is severely calcified.
///
/// Calcification that is not known leaves the grades as they are. Both grades 0 without calcification have no stage.
pub fn stage(grades: GlassGrades) -> Option<GlassStage> {
    let (femoropopliteal, infrapopliteal) = calcified_segments(grades.severe_calcification);
    let raised =
        |grade: u8, calcified: bool| usize::from((grade + u8::from(calcified)).min(HIGHEST_GRADE));
    let row = raised(grades.femoropopliteal.get(), femoropopliteal);
    let column = raised(grades.infrapopliteal.get(), infrapopliteal);
    STAGES[row][column]
}

fn calcified_segments(calcification: Answer<SevereCalcification>) -> (bool, bool) {
    match calcification {
        Answer::Known(SevereCalcification::Both) => (true, true),
        Answer::Known(SevereCalcification::Femoropopliteal) => (true, false),
        Answer::Known(SevereCalcification::Infrapopliteal) => (false, true),
        Answer::Known(SevereCalcification::None) | Answer::NotKnown => (false, false),
    }
}
