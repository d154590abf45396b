//! The WIfI ischaemia grade derived from pressures.
//!
//! Source: Mills JL et al. J Vasc Surg 2014;59:220-34.

use super::answer::Answer;
use super::leg::Wifi;

/// The lowest value of ischaemia grades 0, 1 and 2; below the last it is grade 3. Grade 0 needs an ankle pressure above the first limit,
/// not at it.
const ABI_LIMITS: [f64; 3] = [0.8, 0.6, 0.4];
const ANKLE_LIMITS: [f64; 3] = [100.0, 70.0, 50.0];
const TOE_LIMITS: [f64; 3] = [60.0, 40.0, 30.0];

/// ABI above which the ankle arteries cannot be compressed: then neither the ABI nor an ankle pressure shows how the foot is perfused.
const INCOMPRESSIBLE_ABOVE: f64 = 1.3;

/// The distance in grades from which a given ischaemia grade contradicts that of a toe pressure or TcPO2.
const CONTRADICTION: u8 = 2;

/// The ischaemia grade and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ischaemia {
    /// The grade, 0 to 3.
    pub grade: u8,
    /// Where it comes from.
    pub source: Source,
}

/// Where a grade of ischaemia comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was given as a grade.
    Given,
    /// Toe pressure or TcPO2.
    Toe {
        /// Whether an ankle measurement gives another grade.
        overrules_ankle: bool,
    },
    /// ABI or ankle pressure.
    Ankle,
}

impl Wifi {
    /// The ischaemia grade: the one given, else that of toe pressure or TcPO2, else that of ABI or ankle pressure if the arteries can be
    /// compressed.
    ///
    /// Of two measurements of one kind, the worse counts.
    pub fn ischaemia_grade(&self) -> Option<Ischaemia> {
        if let Some(grade) = self.ischaemia.known() {
            return Some(Ischaemia {
                grade: grade.get(),
                source: Source::Given,
            });
        }
        let ankle = self.ankle_grade();
        let by_toe = self.toe_grade().map(|grade| Ischaemia {
            grade,
            source: Source::Toe {
                overrules_ankle: ankle.is_some_and(|ankle| ankle != grade),
            },
        });
        by_toe.or(ankle.map(|grade| Ischaemia {
            grade,
            source: Source::Ankle,
        }))
    }

    /// Whether the ABI alone gives the ischaemia grade.
    pub fn is_graded_by_abi_alone(&self) -> bool {
        let without = Wifi {
            abi: Answer::NotKnown,
            ..*self
        };
        self.ischaemia_grade().is_some() && without.ischaemia_grade().is_none()
    }

    /// Whether the ABI shows that the ankle arteries cannot be compressed.
    pub fn is_incompressible(&self) -> bool {
        let abi = self.abi.known();
        abi.is_some_and(|abi| abi.ratio() > INCOMPRESSIBLE_ABOVE)
    }

    /// Whether toe pressure or TcPO2 is known.
    pub fn has_toe_measurement(&self) -> bool {
        self.toe_pressure.is_known() || self.tcpo2.is_known()
    }

    /// Whether the given grade differs by two or more from that of toe pressure or TcPO2.
    pub fn contradicts_toe(&self) -> bool {
        let both = self.ischaemia.known().zip(self.toe_grade());
        both.is_some_and(|(given, toe)| given.get().abs_diff(toe) >= CONTRADICTION)
    }

    fn toe_grade(&self) -> Option<u8> {
        let toe = self
            .toe_pressure
            .known()
            .map(|pressure| pressure.millimetres_of_mercury());
        let oxygen = self
            .tcpo2
            .known()
            .map(|pressure| pressure.millimetres_of_mercury());
        let grade = |pressure: f64| grade_below(pressure, TOE_LIMITS);
        toe.map(grade).max(oxygen.map(grade))
    }

    fn ankle_grade(&self) -> Option<u8> {
        if self.is_incompressible() {
            return None;
        }
        let index = self
            .abi
            .known()
            .map(|index| grade_below(index.ratio(), ABI_LIMITS));
        let pressure = self.ankle_pressure.known().map(|pressure| {
            let pressure = pressure.millimetres_of_mercury();
            grade_below(pressure, ANKLE_LIMITS).max(u8::from(pressure <= ANKLE_LIMITS[0]))
        });
        index.max(pressure)
    }
}

/// The number of limits that the value is below.
fn grade_below(value: f64, limits: [f64; 3]) -> u8 {
    limits
        .into_iter()
        .map(|limit| u8::from(value < limit))
        .sum()
}
