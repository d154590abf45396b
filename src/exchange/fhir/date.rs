//! Days of the calendar.

use std::fmt;

use super::when::When;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: i32,
    day: i32,
}

impl Date {
    /// The day, if the calendar has it; years 1 to 9999.
    pub fn new(year: i32, month: i32, day: i32) -> Option<Date> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// A whole day written as YYYY-MM-DD.
    pub fn parse(text: &str) -> Option<Date> {
        let when = When::parse(text)?;
        (when.first == when.last && !text.contains('T')).then_some(when.first)
    }

    /// Years completed on `today` by somebody born on this day. Who was born on 29 February completes a year on 1 March of a common year.
    pub fn years_completed(self, today: Date) -> i32 {
        let birthday_is_over = (today.month, today.day) >= (self.month, self.day);
        today.year - self.year - i32::from(!birthday_is_over)
    }

    /// Days from 1 March of year 0. The year is counted from March, so that the leap day ends it.
    pub(super) fn day_number(self) -> i64 {
        let (year, month) = match self.month {
            1 | 2 => (self.year - 1, self.month + 9),
            _ => (self.year, self.month - 3),
        };
        let days_before_month = (153 * month + 2) / 5;
        let leap_days = year / 4 - year / 100 + year / 400;
        i64::from(365 * year + leap_days + days_before_month + self.day - 1)
    }

    /// How many days this day is before `later`.
    pub fn days_until(self, later: Date) -> i64 {
        later.day_number() - self.day_number()
    }
}

impl fmt::Display for Date {
    /// YYYY-MM-DD.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The number of days of a month, 1 to 12.
pub fn days_in_month(year: i32, month: i32) -> i32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is no date"))
    }

    #[test]
    fn the_calendar_decides_what_is_a_date() {
        for text in ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert!(Date::parse(text).is_some(), "{text}");
        }
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-01-00",
            "2024-04-31",
            "0000-01-01",
            "2024-1-01",
            "24-01-01",
            "2024/01/01",
            "2024-01",
            "2024",
            "2024-01-01T00:00:00Z",
            "+024-01-01",
            "２０２４-01-01",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_number_counts_days() {
        for (earlier, later, days) in [
            ("2024-02-28", "2024-03-01", 2),
            ("2023-02-28", "2023-03-01", 1),
            ("2023-12-31", "2024-01-01", 1),
            ("1900-01-01", "2000-01-01", 36_524),
            ("1970-01-01", "2026-11-23", 20_780),
        ] {
            assert_eq!(
                date(earlier).days_until(date(later)),
                days,
                "{earlier} to {later}"
            );
        }
    }

    #[test]
    fn years_are_completed_on_the_birthday() {
        for (birth, today, years) in [
            ("1950-11-23", "2026-11-22", 75),
            ("1950-11-23", "2026-11-23", 76),
            ("1952-02-29", "2023-02-28", 70),
            ("1952-02-29", "2023-03-01", 71),
            ("1952-02-29", "2024-02-29", 72),
            ("1950-01-31", "2026-02-01", 76),
        ] {
            assert_eq!(
                date(birth).years_completed(date(today)),
                years,
                "{birth} on {today}"
            );
        }
    }
}
