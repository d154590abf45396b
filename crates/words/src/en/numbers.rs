//! Numbers, ranges, units and letters.

use super::English;
use crate::{LetterWords, NumberWords};
use afs12_clinical::patient::Unit;

impl NumberWords for English {
    fn decimal_mark(&self) -> &'static str {
        "."
    }

    fn range_text(&self, lower: &str, upper: &str) -> String {
        format!("{lower} to {upper}")
    }

    fn under(&self, amount: &str) -> String {
        format!("under {amount}")
    }

    fn over(&self, amount: &str) -> String {
        format!("over {amount}")
    }

    fn at_least(&self, amount: &str) -> String {
        format!("{amount} or more")
    }

    fn unit(&self, unit: Unit) -> &'static str {
        match unit {
            Unit::Years => "years",
            Unit::MicromolesPerLitre => "µmol/L",
            Unit::MilligramsPerDecilitre => "mg/dL",
            Unit::MillilitresPerMinute => "mL/min/1.73 m²",
            Unit::Centimetres => "cm",
            Unit::Kilograms => "kg",
            Unit::GramsPerLitre => "g/L",
            Unit::GramsPerDecilitre => "g/dL",
            Unit::Percent => "%",
            Unit::LitresPerLitre => "L/L",
            Unit::BillionsPerLitre => "×10⁹/L",
            Unit::DegreesCelsius => "°C",
            Unit::MillimetresOfMercury => "mmHg",
            Unit::Points => "points",
            Unit::Ratio => "",
        }
    }
}

impl LetterWords for English {
    fn letters(&self) -> &'static [(char, char)] {
        &[]
    }
}
