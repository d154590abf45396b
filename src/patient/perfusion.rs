//! The WIfI grade of ischaemia out of pressures.
//!
//! Source: Mills JL et al. J Vasc Surg 2014;59:220-34.

use super::leg::Wifi;

/// The least value of ischaemia grades 0, 1 and 2; below the last it is grade 3. Ankle pressure is above the first, not at it.
const ABI_LIMITS: [f64; 3] = [0.8, 0.6, 0.4];
const ANKLE_LIMITS: [f64; 3] = [100.0, 70.0, 50.0];
const TOE_LIMITS: [f64; 3] = [60.0, 40.0, 30.0];

/// The ischaemia grade and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ischaemia {
    /// The grade, 0 to 3.
    pub grade: u8,
    /// Whether ankle and toe measurements give different grades, so that toe pressure or TcPO2 decided.
    pub toe_decided: bool,
}

impl Wifi {
    /// The ischaemia grade: the one given, or else that of toe pressure or TcPO2, or else that of ABI or ankle pressure.
    ///
    /// Of two measurements of one kind the worse counts.
    pub fn ischaemia_grade(&self) -> Option<Ischaemia> {
        if let Some(grade) = self.ischaemia.known() {
            return Some(Ischaemia {
                grade: grade.get(),
                toe_decided: false,
            });
        }
        let (toe, ankle) = (toe_grade(self), ankle_grade(self));
        toe.or(ankle).map(|grade| Ischaemia {
            grade,
            toe_decided: toe.is_some() && ankle.is_some() && toe != ankle,
        })
    }
}

fn toe_grade(wifi: &Wifi) -> Option<u8> {
    let toe = wifi
        .toe_pressure
        .known()
        .map(|pressure| pressure.millimetres_of_mercury());
    let oxygen = wifi
        .tcpo2
        .known()
        .map(|pressure| pressure.millimetres_of_mercury());
    let grade = |pressure: f64| grade_below(pressure, TOE_LIMITS);
    toe.map(grade).max(oxygen.map(grade))
}

fn ankle_grade(wifi: &Wifi) -> Option<u8> {
    let index = wifi
        .abi
        .known()
        .map(|index| grade_below(index.ratio(), ABI_LIMITS));
    let pressure = wifi.ankle_pressure.known().map(|pressure| {
        let pressure = pressure.millimetres_of_mercury();
        grade_below(pressure, ANKLE_LIMITS).max(u8::from(pressure <= ANKLE_LIMITS[0]))
    });
    index.max(pressure)
}

/// How many of the limits a value is below.
fn grade_below(value: f64, limits: [f64; 3]) -> u8 {
    limits
        .into_iter()
        .map(|limit| u8::from(value < limit))
        .sum()
}
