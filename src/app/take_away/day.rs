//! The day of today.

use crate::record::Day;

/// Today where the reader is, by the device's clock.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    Day {
        year: now.get_full_year(),
        month: now.get_month() + 1,
        of_month: now.get_date(),
    }
}
