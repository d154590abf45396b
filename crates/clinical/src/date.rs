//! Days of the calendar.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, years 1 to 9999. It is read and shown as ISO 8601 writes it: YYYY-MM-DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: i32,
    day: i32,
}

/// The number of 1 January 1970 among the days counted from 1 March of year 0.
const UNIX_EPOCH: i64 = 719_468;

impl Date {
    /// The day, if the calendar has it; years 1 to 9999.
    pub fn new(year: i32, month: i32, day: i32) -> Option<Date> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// The day this many days after 1 January 1970; `None` after the year 9999.
    pub fn from_days_since_1970(days: u32) -> Option<Date> {
        let days = i64::from(days);
        (1970..=9999).find_map(|year| {
            let first = Date::new(year, 1, 1)?;
            let left = days + UNIX_EPOCH - first.day_number();
            let mut left = i32::try_from(left).ok().filter(|left| *left < 366)?;
            (1..=12).find_map(|month| {
                let length = days_in_month(year, month);
                let found = (left < length).then(|| Date::new(year, month, left + 1));
                left -= length;
                found?
            })
        })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i32 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i32 {
        self.day
    }

    /// Years completed on `today` by somebody born on this day. Somebody born on 29 February completes a year on 1 March in a common year.
    pub fn years_completed(self, today: Date) -> i32 {
        let birthday_is_over = (today.month, today.day) >= (self.month, self.day);
        today.year - self.year - i32::from(!birthday_is_over)
    }

    /// Days since 1 March of year 0. The year starts in March, so that the leap day is its last.
    pub fn day_number(self) -> i64 {
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

/// A text that is not a day of the calendar written YYYY-MM-DD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADate(String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a date written YYYY-MM-DD", self.0)
    }
}

impl std::error::Error for NotADate {}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        let mut parts = text.split('-').map(|part| part.parse::<i32>().ok());
        let mut part = || parts.next().flatten();
        let date = part()
            .zip(part())
            .zip(part())
            .and_then(|((year, month), day)| Date::new(year, month, day));
        // Writes the date again, so that only this one spelling is accepted.
        date.filter(|date| date.to_string() == text)
            .ok_or_else(|| NotADate(text.to_owned()))
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
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn the_calendar_decides_what_is_a_date() {
        for text in ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(date(text).to_string(), text);
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
            "2026-11-27-1",
            "+2026-11-27",
            "",
        ] {
            assert_eq!(text.parse::<Date>(), Err(NotADate(text.to_owned())));
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
    fn days_are_counted_through_leap_years() {
        for (days, day) in [
            (0, "1970-01-01"),
            (364, "1970-12-31"),
            (365, "1971-01-01"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (20_784, "2026-11-27"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
            (2_932_896, "9999-12-31"),
        ] {
            assert_eq!(Date::from_days_since_1970(days), Some(date(day)));
        }
        assert_eq!(Date::from_days_since_1970(2_932_897), None);
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
