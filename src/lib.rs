//! afs12: amputation-free survival at 12 months after revascularisation for chronic limb-threatening ischaemia (CLTI).

#![forbid(unsafe_code)]

pub mod hazard;
