//! Every field of the data contract, and what it accepts.

use super::choice::*;
use super::unit::Unit;

/// What a field accepts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Accepts {
    /// A number with a unit.
    Quantity(Range),
    /// A whole number, a grade or a count, from `least` to `most`.
    Grade { least: u8, most: u8 },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// True or false.
    YesNo,
}

/// The numbers that a quantity accepts, both ends included, in its first unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least number accepted.
    pub least: f64,
    /// The greatest number accepted.
    pub most: f64,
    /// Below or above these the value is accepted with a warning: hardly any patient behind the evidence had one.
    /// A working judgement of this project, not a published limit.
    pub usual: (f64, f64),
    /// The units it can be given in; ranges are in the first.
    pub units: &'static [Unit],
}

const fn quantity(least: f64, most: f64, usual: (f64, f64), units: &'static [Unit]) -> Accepts {
    Accepts::Quantity(Range {
        least,
        most,
        usual,
        units,
    })
}

const fn grade(least: u8, most: u8) -> Accepts {
    Accepts::Grade { least, most }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $path:literal: $accepts:expr),+ $(,)?) => {
        /// A field of the data contract.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field {
            $($(#[$doc])* $variant),+
        }

        impl Field {
            /// Every field, in the order of the contract.
            pub const ALL: [Field; [$($path),+].len()] = [$(Field::$variant),+];

            /// Where it stands in the contract's JSON; a dot parts a group from its field.
            pub fn path(self) -> &'static str {
                match self {
                    $(Field::$variant => $path),+
                }
            }

            /// The field that stands at `path`.
            pub fn at(path: &str) -> Option<Field> {
                match path {
                    $($path => Some(Field::$variant),)+
                    _ => None,
                }
            }

            /// What it accepts.
            pub fn accepts(self) -> Accepts {
                match self {
                    $(Field::$variant => $accepts),+
                }
            }
        }
    };
}

fields! {
    Rutherford = "rutherford": grade(0, 6),
    Age = "age": quantity(40.0, 105.0, (45.0, 95.0), &[Unit::Years]),
    Sex = "sex": Accepts::Choice(super::choice::Sex::CODES),
    Mobility = "mobility": Accepts::Choice(super::choice::Mobility::CODES),
    Creatinine = "creatinine": quantity(20.0, 2000.0, (35.0, 1200.0), &[Unit::MicromolesPerLitre, Unit::MilligramsPerDecilitre]),
    Egfr = "egfr": quantity(1.0, 150.0, (3.0, 130.0), &[Unit::MillilitresPerMinute]),
    Dialysis = "dialysis": Accepts::YesNo,
    HeartFailure = "heart_failure": Accepts::YesNo,
    CoronaryDisease = "coronary_disease": Accepts::YesNo,
    /// Stroke or transient ischaemic attack.
    CerebrovascularDisease = "cerebrovascular_disease": Accepts::YesNo,
    Diabetes = "diabetes": Accepts::YesNo,
    /// Chronic obstructive pulmonary disease.
    Copd = "copd": Accepts::YesNo,
    AtrialFibrillation = "atrial_fibrillation": Accepts::YesNo,
    /// Major amputation of the other leg.
    PriorMajorAmputation = "prior_major_amputation": Accepts::YesNo,
    Cancer = "cancer": Accepts::Choice(super::choice::Cancer::CODES),
    Height = "height_cm": quantity(120.0, 220.0, (140.0, 200.0), &[Unit::Centimetres]),
    Weight = "weight_kg": quantity(25.0, 250.0, (35.0, 160.0), &[Unit::Kilograms]),
    Albumin = "albumin": quantity(10.0, 60.0, (18.0, 52.0), &[Unit::GramsPerLitre, Unit::GramsPerDecilitre]),
    Haematocrit = "haematocrit": quantity(10.0, 65.0, (18.0, 55.0), &[Unit::Percent, Unit::LitresPerLitre]),
    WhiteCells = "white_cells": quantity(0.1, 100.0, (2.0, 40.0), &[Unit::BillionsPerLitre]),
    Temperature = "temperature_c": quantity(30.0, 43.0, (35.0, 41.0), &[Unit::DegreesCelsius]),
    WoundInfection = "wound_infection": Accepts::YesNo,
    HeelWound = "heel_wound": Accepts::YesNo,
    Urgent = "urgent": Accepts::YesNo,
    Level = "lesion.level": Accepts::Choice(super::choice::Level::CODES),
    PatentCruralArteries = "lesion.patent_crural_arteries": grade(0, 3),
    Pedal = "lesion.pedal": Accepts::Choice(PedalModifier::CODES),
    GlassFemoropopliteal = "lesion.glass.femoropopliteal": grade(0, 4),
    GlassInfrapopliteal = "lesion.glass.infrapopliteal": grade(0, 4),
    SevereCalcification = "lesion.glass.severe_calcification": Accepts::Choice(super::choice::SevereCalcification::CODES),
    WifiWound = "wifi.wound": grade(0, 3),
    WifiIschaemia = "wifi.ischaemia": grade(0, 3),
    WifiFootInfection = "wifi.foot_infection": grade(0, 3),
    /// Ankle-brachial index.
    WifiAbi = "wifi.abi": quantity(0.0, 3.0, (0.0, 1.4), &[Unit::Ratio]),
    WifiAnklePressure = "wifi.ankle_pressure_mmhg": quantity(0.0, 300.0, (0.0, 250.0), &[Unit::MillimetresOfMercury]),
    WifiToePressure = "wifi.toe_pressure_mmhg": quantity(0.0, 300.0, (0.0, 200.0), &[Unit::MillimetresOfMercury]),
    /// Transcutaneous oxygen pressure at the foot.
    WifiTcpo2 = "wifi.tcpo2_mmhg": quantity(0.0, 150.0, (0.0, 100.0), &[Unit::MillimetresOfMercury]),
    Treatment = "treatment": Accepts::Choice(super::choice::Treatment::CODES),
    Smoking = "smoking": Accepts::Choice(super::choice::Smoking::CODES),
    Dyslipidaemia = "dyslipidaemia": Accepts::YesNo,
    ContralateralLesion = "contralateral_lesion": Accepts::YesNo,
    OtherVascularDisease = "other_vascular_disease": Accepts::YesNo,
    EjectionFraction = "ejection_fraction": quantity(5.0, 85.0, (15.0, 75.0), &[Unit::Percent]),
    MeasurableAnklePressures = "ankle_pressures.measurable": grade(0, 3),
    HighestAnklePressure = "ankle_pressures.highest_mmhg": quantity(0.0, 300.0, (0.0, 250.0), &[Unit::MillimetresOfMercury]),
    BollingerBelowKnee = "bollinger_below_knee": quantity(0.0, 150.0, (0.0, 150.0), &[Unit::Points]),
    LowSkeletalMuscle = "low_skeletal_muscle": Accepts::YesNo,
}

impl Field {
    /// The units it can be given in; none where it is not a quantity.
    pub fn units(self) -> &'static [Unit] {
        match self.accepts() {
            Accepts::Quantity(range) => range.units,
            _ => &[],
        }
    }
}

impl Range {
    /// Whether `first_unit_value`, in the first unit, is accepted. Not-a-number is not.
    pub fn contains(&self, first_unit_value: f64) -> bool {
        (self.least..=self.most).contains(&first_unit_value)
    }

    /// The accepted range in `unit`, both ends accepted: the conversion may round an end out of the range, then the next float is it.
    pub fn ends_in(&self, unit: Unit) -> (f64, f64) {
        let factor = unit.in_first_unit();
        let (least, most) = (self.least / factor, self.most / factor);
        let is_accepted = |end: f64| self.contains(end * factor);
        (
            if is_accepted(least) {
                least
            } else {
                least.next_up()
            },
            if is_accepted(most) {
                most
            } else {
                most.next_down()
            },
        )
    }

    /// The accepted range in `unit`, to three significant digits, each end rounded into the range.
    pub fn shown_in(&self, unit: Unit) -> (f64, f64) {
        let shown = |end: f64, round: fn(f64) -> f64| {
            let in_unit = end / unit.in_first_unit();
            let whole_digits = if in_unit < 1.0 {
                0
            } else {
                in_unit.log10().floor() as i32 + 1
            };
            let scale = 10_f64.powi((3 - whole_digits).max(0));
            // The end of a range given in this very unit is a short decimal: the nearest one is itself.
            let nearest = (in_unit * scale).round();
            let exact = (nearest / scale - in_unit).abs() < f64::EPSILON * in_unit.abs();
            if exact {
                in_unit
            } else {
                round(in_unit * scale) / scale
            }
        };
        (shown(self.least, f64::ceil), shown(self.most, f64::floor))
    }

    /// Whether `first_unit_value`, in the first unit, is usual in the patients behind the evidence.
    pub fn is_usual(&self, first_unit_value: f64) -> bool {
        (self.usual.0..=self.usual.1).contains(&first_unit_value)
    }
}
