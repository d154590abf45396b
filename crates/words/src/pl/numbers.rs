//! Numbers, ranges, units and letters.

use super::Polish;
use super::plural::form_of;
use crate::{LetterWords, NumberWords};
use afs12_clinical::patient::Unit;
use afs12_clinical::prognosis::WholePercent;

impl NumberWords for Polish {
    fn decimal_mark(&self) -> &'static str {
        ","
    }

    fn range_text(&self, lower: &str, upper: &str) -> String {
        format!("od {lower} do {upper}")
    }

    fn under(&self, amount: &str) -> String {
        format!("poniżej {amount}")
    }

    fn over(&self, amount: &str) -> String {
        format!("powyżej {amount}")
    }

    fn at_least(&self, amount: &str) -> String {
        format!("co najmniej {amount}")
    }

    fn unit(&self, unit: Unit) -> &'static str {
        match unit {
            Unit::Years => "lat",
            Unit::MicromolesPerLitre => "µmol/l",
            Unit::MilligramsPerDecilitre => "mg/dl",
            Unit::MillilitresPerMinute => "ml/min/1,73 m²",
            Unit::Centimetres => "cm",
            Unit::Kilograms => "kg",
            Unit::GramsPerLitre => "g/l",
            Unit::GramsPerDecilitre => "g/dl",
            Unit::Percent => "%",
            Unit::LitresPerLitre => "l/l",
            Unit::BillionsPerLitre => "×10⁹/l",
            Unit::DegreesCelsius => "°C",
            Unit::MillimetresOfMercury => "mmHg",
            Unit::Points => "pkt",
            Unit::Ratio => "",
        }
    }

    fn unit_beside(&self, amount: f64, unit: Unit) -> &'static str {
        match unit {
            Unit::Years => form_of(amount, ["rok", "lata", "lat"], "roku"),
            other => self.unit(other),
        }
    }

    /// `od` is not combined with another preposition: "poniżej 10% do 45%".
    fn range(&self, lower: WholePercent, upper: WholePercent) -> String {
        let [from, to] = [lower, upper].map(|end| self.percent(end));
        match lower {
            WholePercent::Percent(_) => self.range_text(&from, &to),
            WholePercent::Under(_) | WholePercent::Over(_) => format!("{from} do {to}"),
        }
    }
}

impl LetterWords for Polish {
    fn letters(&self) -> &'static [(char, char)] {
        &[
            ('ą', 'Ą'),
            ('ć', 'Ć'),
            ('ę', 'Ę'),
            ('ł', 'Ł'),
            ('ń', 'Ń'),
            ('ó', 'Ó'),
            ('ś', 'Ś'),
            ('ź', 'Ź'),
            ('ż', 'Ż'),
        ]
    }
}
