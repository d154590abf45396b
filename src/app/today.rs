//! The day of today.

use afs12_clinical::date::Date;

/// Today where the reader is, by the device's clock.
///
/// # Panics
/// Where the device's clock is not within the years 1 to 9999.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let [year, month, day] =
        [now.get_full_year(), now.get_month() + 1, now.get_date()].map(u32::cast_signed);
    Date::new(year, month, day).expect("the device's clock shows a date")
}
