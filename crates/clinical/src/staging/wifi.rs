//! Wound, ischaemia and foot infection (WIfI).
//!
//! Source: Mills JL et al. J Vasc Surg 2014;59:220-34; Conte MS et al. Global vascular guidelines, table 3.5.

use crate::patient::Wifi;

/// Stage by wound (outermost), ischaemia and foot infection (innermost), 0 to 3 each.
const STAGES: [[[u8; 4]; 4]; 4] = [
    [[1, 1, 2, 3], [1, 2, 3, 4], [2, 2, 3, 4], [2, 3, 3, 4]],
    [[1, 1, 2, 3], [1, 2, 3, 4], [2, 3, 4, 4], [3, 3, 4, 4]],
    [[2, 2, 3, 4], [3, 3, 4, 4], [3, 4, 4, 4], [4, 4, 4, 4]],
    [[3, 3, 4, 4], [4, 4, 4, 4], [4, 4, 4, 4], [4, 4, 4, 4]],
];

/// The clinical stage, 1 to 4; `None` if a grade is missing.
pub fn stage(wifi: &Wifi) -> Option<u8> {
    let wound = usize::from(wifi.wound.known()?.get());
    let ischaemia = usize::from(wifi.ischaemia_grade()?.grade);
    let foot_infection = usize::from(wifi.foot_infection.known()?.get());
    Some(STAGES[wound][ischaemia][foot_infection])
}

/// Major amputation at one year: a fraction and its 95% interval, if there is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MajorAmputation {
    /// The pooled proportion.
    pub value: f64,
    /// Its 95% interval.
    pub interval: Option<(f64, f64)>,
}

/// Major amputation at one year by stage, 1 to 4.
///
/// Source: van Reijen NS et al. Eur J Vasc Endovasc Surg 2019, meta-analysis, four studies.
pub fn major_amputation(stage: u8) -> Option<MajorAmputation> {
    let (value, interval) = match stage {
        1 => (0.0, None),
        2 => (0.08, Some((0.03, 0.21))),
        3 => (0.11, Some((0.06, 0.18))),
        4 => (0.38, Some((0.21, 0.58))),
        _ => return None,
    };
    Some(MajorAmputation { value, interval })
}
