//! Days of the calendar, as a release is dated.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_A_DAY: u64 = 86_400;

/// A day of the Gregorian calendar from 1970 to 9999, written YYYY-MM-DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReleaseDay {
    year: u64,
    month: u64,
    day: u64,
}

impl ReleaseDay {
    /// Today, in Greenwich.
    pub fn today() -> ReleaseDay {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        ReleaseDay::after_1970(since.as_secs() / SECONDS_A_DAY)
    }

    /// The day this many days after 1 January 1970.
    fn after_1970(days: u64) -> ReleaseDay {
        let (mut year, mut left) = (1970, days);
        while left >= days_of_year(year) {
            left -= days_of_year(year);
            year += 1;
        }
        let mut month = 1;
        while left >= days_of_month(year, month) {
            left -= days_of_month(year, month);
            month += 1;
        }
        ReleaseDay {
            year,
            month,
            day: left + 1,
        }
    }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_of_year(year: u64) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

/// The days of a month, 1 to 12.
fn days_of_month(year: u64, month: u64) -> u64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for ReleaseDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for ReleaseDay {
    type Err = String;

    fn from_str(text: &str) -> Result<ReleaseDay, String> {
        let day = || {
            let mut parts = text.split('-').map(|part| part.parse::<u64>().ok());
            let day = ReleaseDay {
                year: parts.next()??,
                month: parts.next()??,
                day: parts.next()??,
            };
            let is_in_calendar = (1970..=9999).contains(&day.year)
                && (1..=12).contains(&day.month)
                && (1..=days_of_month(day.year, day.month)).contains(&day.day);
            (is_in_calendar && day.to_string() == text).then_some(day)
        };
        day().ok_or_else(|| format!("\"{text}\" is no day written YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ] {
            assert_eq!(ReleaseDay::after_1970(days).to_string(), day);
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for day in ["2026-11-27", "2028-02-29", "1970-01-01", "9999-12-31"] {
            let read: ReleaseDay = day.parse().expect("a day of the calendar");
            assert_eq!(read.to_string(), day);
        }
        for text in [
            "",
            "2026-11",
            "2026-11-31",
            "2027-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "26-11-27",
            "2026-1-27",
            "1969-12-31",
            "2026-11-27T00:00",
            "2026-11-27-1",
            "+2026-11-27",
        ] {
            assert!(text.parse::<ReleaseDay>().is_err(), "{text}");
        }
    }
}
