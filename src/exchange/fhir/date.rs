//! Dates and times of FHIR, as precise as they are given.

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if the calendar has it; years 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// A whole day written as YYYY-MM-DD.
    pub fn parse(text: &str) -> Option<Date> {
        let [year, month, day] = parts(text, '-')?;
        let is_padded = text.len() == 10 && year.len() == 4 && month.len() == 2;
        if !is_padded {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

fn parts(text: &str, separator: char) -> Option<[&str; 3]> {
    let mut parts = text.split(separator);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A moment as the browser and FHIR write it: `2026-11-23T07:13:41.123Z`.
#[derive(Clone, Debug, PartialEq)]
pub struct Instant(String);

impl Instant {
    /// The moment, if the text is one, with its zone.
    pub fn parse(text: &str) -> Option<Instant> {
        text.contains('T').then(|| Instant(text.to_owned()))
    }
}
