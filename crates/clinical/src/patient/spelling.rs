//! Units after a number, as people type them in a hurry.

use super::unit::Unit;

/// The text after a typed number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedUnit<'t> {
    /// No unit.
    None,
    /// One of the expected units.
    Known(Unit),
    /// A unit, but not one of the expected ones, as typed.
    Foreign(&'t str),
}

/// Splits a typed number from the unit after it. The number is returned as typed and may still be invalid.
///
/// Every usual spelling of `units` is understood, with or without spaces: "120 µmol/l", "120umol/L". A text without a unit is returned
/// whole.
pub fn split_unit<'t>(typed: &'t str, units: &[Unit]) -> (&'t str, TypedUnit<'t>) {
    let text = typed.trim();
    let known = units
        .iter()
        .find_map(|unit| Some((number_before(text, *unit)?, TypedUnit::Known(*unit))));
    known
        .or_else(|| foreign(text))
        .unwrap_or((text, TypedUnit::None))
}

/// The usual spellings of a unit, normalised as [`normal`] does.
fn spellings(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Years => &["years", "year", "yrs", "yr", "y", "lata", "lat"],
        Unit::MicromolesPerLitre => &["umol/l", "mcmol/l", "micromol/l", "mikromol/l"],
        Unit::MilligramsPerDecilitre => &["mg/dl", "mg%"],
        Unit::MillilitresPerMinute => &["ml/min/1.73m2"],
        Unit::Centimetres => &["cm"],
        Unit::Kilograms => &["kg"],
        Unit::GramsPerLitre => &["g/l"],
        Unit::GramsPerDecilitre => &["g/dl"],
        Unit::Percent => &["%"],
        Unit::LitresPerLitre => &["l/l"],
        Unit::BillionsPerLitre => &[
            "x109/l", "109/l", "10x9/l", "g/l", "x103/ul", "103/ul", "10x3/ul", "k/ul", "tys/ul",
            "tys./ul",
        ],
        Unit::DegreesCelsius => &["°c", "c"],
        Unit::MillimetresOfMercury => &["mmhg"],
        Unit::Points => &["points", "point", "pkt"],
        Unit::Ratio => &[],
    }
}

/// Every unit that has a spelling, so that a unit typed in the wrong field is still recognised as a unit.
const SPELT: [Unit; 14] = [
    Unit::Years,
    Unit::MicromolesPerLitre,
    Unit::MilligramsPerDecilitre,
    Unit::MillilitresPerMinute,
    Unit::Centimetres,
    Unit::Kilograms,
    Unit::GramsPerLitre,
    Unit::GramsPerDecilitre,
    Unit::Percent,
    Unit::LitresPerLitre,
    Unit::BillionsPerLitre,
    Unit::DegreesCelsius,
    Unit::MillimetresOfMercury,
    Unit::Points,
];

/// The plain form of a character in a unit.
fn normal(c: char) -> char {
    match c {
        'µ' | 'μ' => 'u',
        '²' => '2',
        '³' => '3',
        '⁹' => '9',
        '×' | '*' | '·' => 'x',
        'º' => '°',
        ',' => '.',
        _ => c.to_ascii_lowercase(),
    }
}

/// The number before the unit, if the text is a number followed by a spelling of the unit and nothing else.
fn number_before(text: &str, unit: Unit) -> Option<&str> {
    let mut numbers = spellings(unit)
        .iter()
        .filter_map(|spelling| strip(text, spelling));
    numbers.find(|number| is_numeric(number))
}

fn is_numeric(text: &str) -> bool {
    let is_part = |c: char| is_of_number(c) || c.is_whitespace();
    text.chars().all(is_part) && text.contains(|c: char| c.is_ascii_digit())
}

fn is_of_number(c: char) -> bool {
    matches!(c, '0'..='9' | '.' | ',')
}

/// The text without the spelling at its end; spaces and `^` inside the unit do not count.
fn strip<'t>(text: &'t str, spelling: &str) -> Option<&'t str> {
    let mut left = spelling;
    for (at, c) in text.char_indices().rev() {
        if c.is_whitespace() || c == '^' {
            continue;
        }
        left = left.strip_suffix(normal(c))?;
        if left.is_empty() {
            let before = &text[..at];
            // A power of ten directly after the number may be part of the number.
            let touches = c.is_ascii_digit() && !before.ends_with(char::is_whitespace);
            return (!touches).then_some(before.trim_end());
        }
    }
    None
}

/// A letter of any script, or the degree sign: the standard library's list of letters would cost the page 2 kB.
fn is_letter(c: char) -> bool {
    let is_other = !c.is_ascii() && !c.is_numeric() && !c.is_whitespace();
    c.is_ascii_alphabetic() || (is_other && !"–—−…".contains(c))
}

/// A number with an unexpected unit.
fn foreign(text: &str) -> Option<(&str, TypedUnit<'_>)> {
    if let Some(number) = SPELT.iter().find_map(|unit| number_before(text, *unit)) {
        return Some((number, TypedUnit::Foreign(text[number.len()..].trim())));
    }
    let end = text.find(|c: char| !is_of_number(c) && !c.is_whitespace())?;
    let (number, unit) = text.split_at(end);
    let begins = unit.starts_with(|c: char| is_letter(c) || c == '%');
    let is_unit = unit.contains(['/', '%', '°'])
        || (number.ends_with(char::is_whitespace) && unit.chars().all(is_letter));
    let has_number = number.contains(|c: char| c.is_ascii_digit());
    (has_number && begins && is_unit).then(|| (number.trim_end(), TypedUnit::Foreign(unit)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::Field;

    fn of(field: Field, typed: &str) -> (&str, TypedUnit<'_>) {
        split_unit(typed, field.units())
    }

    #[test]
    fn every_usual_spelling_is_understood() {
        for (field, typed, number, unit) in [
            (
                Field::Creatinine,
                " 120 µmol/l ",
                "120",
                Unit::MicromolesPerLitre,
            ),
            (
                Field::Creatinine,
                "120 μmol/L",
                "120",
                Unit::MicromolesPerLitre,
            ),
            (
                Field::Creatinine,
                "120umol/L",
                "120",
                Unit::MicromolesPerLitre,
            ),
            (
                Field::Creatinine,
                "120 UMOL / L",
                "120",
                Unit::MicromolesPerLitre,
            ),
            (
                Field::Creatinine,
                "120\u{a0}µmol/l",
                "120",
                Unit::MicromolesPerLitre,
            ),
            (
                Field::Creatinine,
                "1,2 mg/dl",
                "1,2",
                Unit::MilligramsPerDecilitre,
            ),
            (Field::Albumin, "34 g/l", "34", Unit::GramsPerLitre),
            (Field::Albumin, "3.4 g/dL", "3.4", Unit::GramsPerDecilitre),
            (Field::Haematocrit, "36%", "36", Unit::Percent),
            (Field::Haematocrit, "0,36 l/l", "0,36", Unit::LitresPerLitre),
            (
                Field::Egfr,
                "48 ml/min/1,73 m²",
                "48",
                Unit::MillilitresPerMinute,
            ),
            (
                Field::Egfr,
                "48 mL/min/1.73m^2",
                "48",
                Unit::MillilitresPerMinute,
            ),
            (
                Field::WhiteCells,
                "9.1 ×10⁹/L",
                "9.1",
                Unit::BillionsPerLitre,
            ),
            (
                Field::WhiteCells,
                "9,1 10^9/l",
                "9,1",
                Unit::BillionsPerLitre,
            ),
            (
                Field::WhiteCells,
                "9.1 10*9/L",
                "9.1",
                Unit::BillionsPerLitre,
            ),
            (
                Field::WhiteCells,
                "9.1 ×10³/µl",
                "9.1",
                Unit::BillionsPerLitre,
            ),
            (Field::WhiteCells, "9,1 G/l", "9,1", Unit::BillionsPerLitre),
            (
                Field::WhiteCells,
                "9,1 tys./µl",
                "9,1",
                Unit::BillionsPerLitre,
            ),
            (Field::Height, "164 cm", "164", Unit::Centimetres),
            (Field::Weight, "61kg", "61", Unit::Kilograms),
            (Field::Temperature, "37,2 °C", "37,2", Unit::DegreesCelsius),
            (Field::Temperature, "37,2 ºC", "37,2", Unit::DegreesCelsius),
            (Field::Temperature, "37.2 C", "37.2", Unit::DegreesCelsius),
            (Field::Age, "72 lata", "72", Unit::Years),
            (
                Field::WifiToePressure,
                "40 mm Hg",
                "40",
                Unit::MillimetresOfMercury,
            ),
            (Field::Albumin, "1,2,3 g/l", "1,2,3", Unit::GramsPerLitre),
        ] {
            assert_eq!(
                of(field, typed),
                (number, TypedUnit::Known(unit)),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_unit_of_another_quantity_is_foreign() {
        for (field, typed, unit) in [
            (Field::Albumin, "34 mg/l", "mg/l"),
            (Field::Creatinine, "0.12 mmol/L", "mmol/L"),
            (Field::Height, "1.64 m", "m"),
            (Field::Height, "164kg", "kg"),
            (Field::Temperature, "99 °F", "°F"),
            (Field::Egfr, "48 ml/min", "ml/min"),
            (Field::Weight, "61 %", "%"),
            (Field::WifiAbi, "0.4 mmHg", "mmHg"),
            (Field::Age, "72 kg", "kg"),
        ] {
            assert_eq!(of(field, typed).1, TypedUnit::Foreign(unit), "{typed}");
        }
    }

    #[test]
    fn text_that_is_not_a_unit_stays_with_the_number() {
        for typed in [
            "120", "1,2,3", "12 3", "1e3", "1 e3", "12a", "abc", "１２", "12３", "-4", "120/80",
            "", "%", "110^9/l", "g/l",
        ] {
            assert_eq!(
                of(Field::WhiteCells, typed),
                (typed, TypedUnit::None),
                "{typed}"
            );
        }
    }
}
