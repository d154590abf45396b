//! FHIR dates and times, kept as precise as they were given.

use afs12_clinical::date::{Date, days_in_month};

/// An interval between two moments, as precise as the FHIR dateTime.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// The earliest possible day, as written.
    pub first: Date,
    /// The latest possible day.
    pub last: Date,
    /// Its first millisecond, in UTC; a text without a zone is read as UTC.
    start: i64,
    /// The first millisecond after it, in UTC.
    end: i64,
    /// The date as given: the year, year and month, or year, month and day.
    day: String,
}

const DAY_LENGTH: usize = "2026-11-23".len();
const DAY_MILLISECONDS: i64 = 86_400_000;

impl When {
    /// Reads a FHIR dateTime: a year, a month, a day, or a time with seconds and a zone.
    pub fn parse(text: &str) -> Option<When> {
        let (day, time) = match text.split_once('T') {
            Some((day, time)) => (day, Some(time)),
            None => (text, None),
        };
        let number = |range, least, most| digits(day.get(range)?, least, most);
        let year = number(0..4, 1, 9999)?;
        let month = || number(5..7, 1, 12).filter(|_| day.get(4..5) == Some("-"));
        let (first, last) = match day.len() {
            4 => (Date::new(year, 1, 1)?, Date::new(year, 12, 31)?),
            7 => {
                let last = days_in_month(year, month()?);
                (
                    Date::new(year, month()?, 1)?,
                    Date::new(year, month()?, last)?,
                )
            }
            DAY_LENGTH if day.get(7..8) == Some("-") => {
                let exact = Date::new(year, month()?, number(8..10, 1, 31)?)?;
                (exact, exact)
            }
            _ => return None,
        };
        let (start, end) = match time {
            None => (
                first.day_number() * DAY_MILLISECONDS,
                (last.day_number() + 1) * DAY_MILLISECONDS,
            ),
            Some(_) if day.len() < DAY_LENGTH => return None,
            Some(time) => {
                let start = first.day_number() * DAY_MILLISECONDS + milliseconds(time)?;
                (start, start + 1)
            }
        };
        Some(When {
            first,
            last,
            start,
            end,
            day: day.to_owned(),
        })
    }

    /// The whole of one day.
    pub fn on(date: Date) -> When {
        let start = date.day_number() * DAY_MILLISECONDS;
        When {
            first: date,
            last: date,
            start,
            end: start + DAY_MILLISECONDS,
            day: date.to_string(),
        }
    }

    /// The date as given: YYYY, YYYY-MM or YYYY-MM-DD.
    pub fn day(&self) -> &str {
        &self.day
    }

    /// Whether all of it is before all of `other`.
    pub fn is_surely_before(&self, other: &When) -> bool {
        self.end <= other.start
    }

    /// Its latest possible moment, for ordering.
    pub fn end(&self) -> i64 {
        self.end
    }
}

/// A moment as a browser's `toISOString` and FHIR's instant write it: `2026-11-23T07:13:41.123Z`.
#[derive(Clone, Debug, PartialEq)]
pub struct Instant(String);

impl Instant {
    /// The moment, if the text is one with a zone.
    pub fn parse(text: &str) -> Option<Instant> {
        text.contains('T').then(|| When::parse(text))??;
        Some(Instant(text.to_owned()))
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The UTC time of day of hh:mm:ss with or without a fraction, and Z or an offset; the offset may move it before 0 or past the end of the
/// day.
fn milliseconds(time: &str) -> Option<i64> {
    let two = |text: &str, start: usize, most| digits(text.get(start..start + 2)?, 0, most);
    let (clock, zone) = time.split_at_checked(time.find(['Z', '+', '-'])?)?;
    let separators = (clock.get(2..3)?, clock.get(5..6)?);
    if separators != (":", ":") {
        return None;
    }
    // The second 60 is a leap second.
    let seconds = two(clock, 0, 23)? * 3600 + two(clock, 3, 59)? * 60 + two(clock, 6, 60)?;
    let fraction = match clock.get(8..)? {
        "" => 0,
        rest => {
            let decimals = rest.strip_prefix('.').filter(|text| !text.is_empty())?;
            let is_digits = decimals.bytes().all(|byte| byte.is_ascii_digit());
            let three: String = decimals.chars().chain("00".chars()).take(3).collect();
            is_digits.then_some(three.parse::<i64>().ok()?)?
        }
    };
    let offset = match zone.as_bytes() {
        b"Z" => 0,
        [sign, _, _, b':', _, _] if *sign != b'Z' => {
            let minutes = two(zone, 1, 14)? * 60 + two(zone, 4, 59)?;
            if *sign == b'-' { -minutes } else { minutes }
        }
        _ => return None,
    };
    Some(i64::from(seconds - offset * 60) * 1000 + fraction)
}

/// A number made of ASCII digits only, from `least` to `most`.
fn digits(text: &str, least: i32, most: i32) -> Option<i32> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_digits.then_some(text.parse::<i32>().ok()?)?;
    (least..=most).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_and_time_needs_seconds_and_a_zone() {
        for text in [
            "2024",
            "2024-06",
            "2024-06-30",
            "2024-06-30T23:59:60Z",
            "2024-06-30T00:00:00.5+02:00",
            "2024-06-30T00:00:00-14:00",
        ] {
            assert!(When::parse(text).is_some(), "{text}");
        }
        for text in [
            "2024-06-30T10:00Z",
            "2024-06-30T10:00:00",
            "2024-06-30T24:00:00Z",
            "2024-06T10:00:00Z",
            "2024-06-30T10:00:00+2:00",
            "2024-06-30T10:00:00.Z",
            "2024-06-30T10:00:00+0200",
            "2024-06-30 10:00:00Z",
            "2024-06-30T1０:00:00Z",
            "2024-6",
            "T10:00:00Z",
            "2024-06-30TZ",
            "2024-06-30T10:00:00z",
        ] {
            assert_eq!(When::parse(text), None, "{text}");
        }
    }

    #[test]
    fn moments_are_compared_in_utc_and_spans_as_a_whole() {
        let before = |earlier: &str, later: &str| {
            let when = |text| When::parse(text).expect("a date and time");
            when(earlier).is_surely_before(&when(later))
        };
        assert!(before("2024-06-30T23:30:00+02:00", "2024-06-30T22:00:00Z"));
        assert!(before("2024-06-30T10:00:00Z", "2024-06-30T10:00:00.001Z"));
        assert!(before("2024-06-29", "2024-06-30"));
        assert!(before("2024-05", "2024-06-01"));
        assert!(!before("2024-06-30", "2024-06-30T10:00:00Z"));
        assert!(!before("2024-06-30T10:00:00Z", "2024-06-30"));
        assert!(!before("2024", "2024-06-30"));
    }

    #[test]
    fn an_instant_is_a_whole_moment() {
        assert!(Instant::parse("2026-11-23T07:13:41.123Z").is_some());
        assert_eq!(Instant::parse("2026-11-23"), None);
        assert_eq!(Instant::parse("now"), None);
    }
}
