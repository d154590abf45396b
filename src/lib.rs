//! afs12: amputation-free survival at 12 months after revascularisation for chronic limb-threatening ischaemia (CLTI).

#![forbid(unsafe_code)]

#[cfg(feature = "cli")]
pub mod evidence;
pub mod hazard;
pub mod prognosis;
#[cfg(feature = "cli")]
pub mod synthesis;
