//! UCUM codes and the units of the fields.

use afs12_clinical::patient::{Field, Measured, Unit};

/// The system of UCUM, the Unified Code for Units of Measure.
pub const UCUM: &str = "http://unitsofmeasure.org";

/// How a value in the UCUM unit is converted to the field's unit.
enum Conversion {
    /// The two units are the same.
    Same,
    /// Multiplied by this factor.
    Times(f64),
    /// Fahrenheit: 32 °F are 0 °C, and 9 °F are 5 K.
    Fahrenheit,
}

use Conversion::{Fahrenheit, Same, Times};

/// Every UCUM code that is read, and the unit it is read as. Of several codes for one unit, the first is the one written. UCUM spells the
/// litre `L` or `l`, and the ten of a power `10*` or `10^`.
const CODES: [(&str, Unit, Conversion); 39] = [
    ("a", Unit::Years, Same),
    ("umol/L", Unit::MicromolesPerLitre, Same),
    ("umol/l", Unit::MicromolesPerLitre, Same),
    ("mg/dL", Unit::MilligramsPerDecilitre, Same),
    ("mg/dl", Unit::MilligramsPerDecilitre, Same),
    // UCUM has no code for the body surface: the text in braces is an annotation, and the LOINC code carries the same meaning.
    ("mL/min/{1.73_m2}", Unit::MillilitresPerMinute, Same),
    ("mL/min/{1.73m2}", Unit::MillilitresPerMinute, Same),
    ("mL/min/(173.10*-2.m2)", Unit::MillilitresPerMinute, Same),
    ("ml/min/{1.73_m2}", Unit::MillilitresPerMinute, Same),
    ("ml/min/{1.73m2}", Unit::MillilitresPerMinute, Same),
    ("cm", Unit::Centimetres, Same),
    ("m", Unit::Centimetres, Times(100.0)),
    ("[in_i]", Unit::Centimetres, Times(2.54)),
    ("kg", Unit::Kilograms, Same),
    ("g", Unit::Kilograms, Times(0.001)),
    ("[lb_av]", Unit::Kilograms, Times(0.453_592_37)),
    ("g/L", Unit::GramsPerLitre, Same),
    ("g/l", Unit::GramsPerLitre, Same),
    ("g/dL", Unit::GramsPerDecilitre, Same),
    ("g/dl", Unit::GramsPerDecilitre, Same),
    ("%", Unit::Percent, Same),
    ("L/L", Unit::LitresPerLitre, Same),
    ("l/l", Unit::LitresPerLitre, Same),
    ("1", Unit::LitresPerLitre, Same),
    ("{fraction}", Unit::LitresPerLitre, Same),
    ("10*9/L", Unit::BillionsPerLitre, Same),
    ("10*9/l", Unit::BillionsPerLitre, Same),
    ("10^9/L", Unit::BillionsPerLitre, Same),
    ("10^9/l", Unit::BillionsPerLitre, Same),
    ("10*3/uL", Unit::BillionsPerLitre, Same),
    ("10*3/ul", Unit::BillionsPerLitre, Same),
    ("10^3/uL", Unit::BillionsPerLitre, Same),
    ("10^3/ul", Unit::BillionsPerLitre, Same),
    ("/uL", Unit::BillionsPerLitre, Times(0.001)),
    ("Cel", Unit::DegreesCelsius, Same),
    ("[degF]", Unit::DegreesCelsius, Fahrenheit),
    ("mm[Hg]", Unit::MillimetresOfMercury, Same),
    ("{score}", Unit::Points, Same),
    ("1", Unit::Ratio, Same),
];

/// The value with this UCUM code in a unit of the field; `None` if the field has no such unit.
pub fn measured(field: Field, value: f64, code: &str) -> Option<Measured> {
    let (_, unit, conversion) = codes_of(field).find(|(known, _, _)| *known == code)?;
    let value = match conversion {
        Same => value,
        Times(factor) => rounded(value * factor),
        Fahrenheit => rounded((value - 32.0) * 5.0 / 9.0),
    };
    Some(Measured { value, unit: *unit })
}

/// Every UCUM code that is read for a field.
pub fn accepted_codes(field: Field) -> impl Iterator<Item = &'static str> {
    codes_of(field).map(|(code, _, _)| *code)
}

/// The UCUM code that a unit is written as.
pub fn code(unit: Unit) -> &'static str {
    let of_unit = CODES.iter().find(|(_, known, _)| *known == unit);
    of_unit.map_or("1", |(code, _, _)| code)
}

fn codes_of(field: Field) -> impl Iterator<Item = &'static (&'static str, Unit, Conversion)> {
    CODES
        .iter()
        .filter(move |(_, unit, _)| field.units().contains(unit))
}

/// No measurement here has more than three decimals, so rounding to three removes the noise of a conversion.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}
