//! Numbers as people type them in a hurry.

/// Why a typed text is not a plain number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// More than one decimal point or comma.
    ManySeparators,
    /// A space between digits.
    Space,
    /// A power of ten, such as 1e3.
    Exponent,
    /// Digits of another script or width.
    OtherDigits,
    /// A minus sign.
    Negative,
    /// Anything else that is neither a digit nor a decimal point or comma, or no digit at all.
    NotDigits,
}

/// Reads a plain decimal number with a decimal point or a decimal comma; spaces around it do not count.
///
/// # Errors
/// A [`NumberFault`] if the text is anything else. Nothing is guessed: "1,2,3", "12 3" and "1e3" are refused.
pub fn read_number(typed: &str) -> Result<f64, NumberFault> {
    let text = typed.trim();
    if let Some(fault) = fault_in(text) {
        return Err(fault);
    }
    Ok(decimal(text))
}

/// The float nearest to digits with at most one decimal point or comma; infinite if it is beyond every float.
fn decimal(digits: &str) -> f64 {
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    nearest_float(&format!(
        "{:0>1}.{fraction:0>1}",
        whole.trim_start_matches('0')
    ))
}

/// The float nearest to a number in JSON's notation; infinite if it is beyond every float, NaN if the text is not a number.
pub fn nearest_float(json: &str) -> f64 {
    json.parse().unwrap_or(f64::NAN)
}

/// A number with a decimal point and at most `decimals` places, without trailing zeros.
pub fn plain_decimal(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

fn fault_in(text: &str) -> Option<NumberFault> {
    let is_separator = |c: char| c == '.' || c == ',';
    let has_digit = text.chars().any(|c| c.is_ascii_digit());
    for c in text.chars() {
        let fault = match c {
            '0'..='9' | '.' | ',' => continue,
            _ if c.is_whitespace() => NumberFault::Space,
            'e' | 'E' if has_digit => NumberFault::Exponent,
            '-' | '−' => NumberFault::Negative,
            _ if c.is_numeric() => NumberFault::OtherDigits,
            _ => NumberFault::NotDigits,
        };
        return Some(fault);
    }
    match text.chars().filter(|c| is_separator(*c)).count() {
        0 | 1 if has_digit => None,
        0 | 1 => Some(NumberFault::NotDigits),
        _ => Some(NumberFault::ManySeparators),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn point_and_comma_are_both_decimal() {
        for (typed, expected) in [
            ("1.2", 1.2),
            ("1,2", 1.2),
            (" 120 ", 120.0),
            ("0,30", 0.3),
            (",5", 0.5),
            ("7.", 7.0),
        ] {
            assert_eq!(read_number(typed), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_refused_with_its_own_fault() {
        for (typed, fault) in [
            ("1,2,3", NumberFault::ManySeparators),
            ("1.234,5", NumberFault::ManySeparators),
            ("12 3", NumberFault::Space),
            ("1e3", NumberFault::Exponent),
            ("-4", NumberFault::Negative),
            ("−4", NumberFault::Negative),
            ("１２", NumberFault::OtherDigits),
            ("٣", NumberFault::OtherDigits),
            ("abc", NumberFault::NotDigits),
            ("e", NumberFault::NotDigits),
            (".", NumberFault::NotDigits),
            ("", NumberFault::NotDigits),
            ("+4", NumberFault::NotDigits),
            ("NaN", NumberFault::NotDigits),
            ("inf", NumberFault::NotDigits),
        ] {
            assert_eq!(read_number(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn every_number_is_the_nearest_one() {
        let digits = [
            "0",
            "00",
            "1",
            "07",
            "120",
            "9007199254740993",
            "35.95",
            "0,30000000000000004",
        ];
        let longer = [
            "7.2057594037927933",
            "0.1",
            ".5",
            "7.",
            "00.250",
            "179769313486231580793728971405301",
        ];
        for typed in digits.into_iter().chain(longer) {
            let nearest: f64 = typed.replace(',', ".").parse().expect("a plain number");
            let read = read_number(typed).map(f64::to_bits);
            assert_eq!(read, Ok(nearest.to_bits()), "{typed}");
        }
    }

    #[test]
    fn any_number_of_digits_is_a_number() {
        let long = "9".repeat(400);
        assert_eq!(
            read_number(&long),
            Ok(f64::INFINITY),
            "the range of the field refuses it"
        );
    }
}
