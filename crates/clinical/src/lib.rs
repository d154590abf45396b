//! The clinical core of afs12: amputation-free survival at 12 months after revascularisation for chronic limb-threatening ischaemia (CLTI).
//!
//! From JSON to the estimate, with the reader of `afs12-exchange`:
//!
//! ```
//! use afs12_clinical::prognosis::{Model, estimate};
//! use afs12_exchange::read_patient;
//!
//! let patient = read_patient(r#"{"rutherford": 5, "age": 72, "diabetes": true, "dialysis": false}"#).expect("a patient");
//! let estimate = estimate(Model::shipped(), &patient).expect("CLTI");
//! assert!(estimate.range.lower < estimate.afs && estimate.afs < estimate.range.upper);
//! println!("alive with the leg at 12 months: {:.0}%", 100.0 * estimate.afs);
//! ```
//!
//! An entry becomes a hazard in four steps: a *field* ([`patient::Field`]) holds it, one or more fields answer a *question*
//! ([`prognosis::Question`]), the answer sets the values of *covariates* ([`hazard::Covariate`]), and their deviations from the average
//! patient are the *inputs* of both hazards.
//!
//! - [`hazard`]: the two cause-specific hazards, the covariates and the averaging, shared by the fit and the prediction.
//! - [`patient`]: the questions, quantities with units, derived quantities and every validation error.
//! - [`staging`]: stages that follow from a set of grades.
//! - [`prognosis`]: from a model and a patient to an estimate with its range, curve and explanation.
//! - [`scores`]: the published models, one file each, one trait.
//! - [`date`]: days of the calendar.
//! - [`order`]: sorts short lists.

pub mod date;
pub mod hazard;
pub mod order;
pub mod patient;
pub mod prognosis;
pub mod scores;
pub mod staging;
