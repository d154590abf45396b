//! Units of measurement and their conversions.

/// A unit in which an answer can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Years.
    Years,
    /// µmol/L.
    MicromolesPerLitre,
    /// mg/dL.
    MilligramsPerDecilitre,
    /// mL/min/1.73 m².
    MillilitresPerMinute,
    /// cm.
    Centimetres,
    /// kg.
    Kilograms,
    /// g/L.
    GramsPerLitre,
    /// g/dL.
    GramsPerDecilitre,
    /// %.
    Percent,
    /// L/L.
    LitresPerLitre,
    /// 10⁹/L.
    BillionsPerLitre,
    /// °C.
    DegreesCelsius,
    /// mmHg.
    MillimetresOfMercury,
    /// Points of a score.
    Points,
    /// A number without a unit.
    Ratio,
}

impl Unit {
    /// The unit's spelling in the data contract, if an answer can be given in more than one unit.
    ///
    /// A unit without alternatives, such as years, has none: the field's name already states it.
    pub fn code(self) -> &'static str {
        match self {
            Unit::MicromolesPerLitre => "umol/L",
            Unit::MilligramsPerDecilitre => "mg/dL",
            Unit::GramsPerLitre => "g/L",
            Unit::GramsPerDecilitre => "g/dL",
            Unit::Percent => "%",
            Unit::LitresPerLitre => "L/L",
            Unit::Years => "years",
            Unit::MillilitresPerMinute => "mL/min/1.73 m2",
            Unit::Centimetres => "cm",
            Unit::Kilograms => "kg",
            Unit::BillionsPerLitre => "10^9/L",
            Unit::DegreesCelsius => "C",
            Unit::MillimetresOfMercury => "mmHg",
            Unit::Points => "points",
            Unit::Ratio => "1",
        }
    }

    /// The number of the quantity's first unit in one of this unit.
    ///
    /// Creatinine: 88.42 µmol/L = 1 mg/dL (molar mass 113.12 g/mol). The others are powers of ten.
    pub fn in_first_unit(self) -> f64 {
        match self {
            Unit::MilligramsPerDecilitre => 88.42,
            Unit::GramsPerDecilitre => 10.0,
            Unit::LitresPerLitre => 100.0,
            _ => 1.0,
        }
    }
}

/// A number with its unit, as given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The number.
    pub value: f64,
    /// The unit it is in.
    pub unit: Unit,
}

impl Measured {
    /// The number in the quantity's first unit.
    pub fn in_first_unit(self) -> f64 {
        self.value * self.unit.in_first_unit()
    }

    /// The number in `unit`; bit-identical if it was given in that unit.
    ///
    /// Both units must belong to the same quantity.
    pub fn to(self, unit: Unit) -> f64 {
        if unit == self.unit {
            self.value
        } else {
            self.value * self.unit.in_first_unit() / unit.in_first_unit()
        }
    }
}
