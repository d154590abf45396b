//! The clinical core of afs12: amputation-free survival at 12 months after revascularisation for chronic limb-threatening ischaemia (CLTI).
//!
//! - [`hazard`]: the two cause-specific hazards, the covariates and the averaging, shared by the fit and the prediction.
//! - [`patient`]: what is asked, quantities with units, derived quantities and every validation error.
//! - [`staging`]: the stage that follows from a set of grades.
//! - [`prognosis`]: from a model and a patient to an estimate with its range, curve and explanation.
//! - [`scores`]: the published models, one file each, one trait.
//! - [`date`]: days of the calendar.
//! - [`order`]: short lists, put in order.

pub mod date;
pub mod hazard;
pub mod order;
pub mod patient;
pub mod prognosis;
pub mod scores;
pub mod staging;
