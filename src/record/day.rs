//! The day on a printout, a note or a file.

use std::fmt;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year, in full.
    pub year: u32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub of_month: u32,
}

impl Day {
    /// The place of the month in a list that begins with January.
    pub fn month_index(self) -> usize {
        (self.month.clamp(1, 12) - 1) as usize
    }
}

/// As ISO 8601 writes it: YYYY-MM-DD.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}
