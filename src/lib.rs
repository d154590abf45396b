//! afs12: amputation-free survival at 12 months after revascularisation for chronic limb-threatening ischaemia (CLTI).
//!
//! Data flows one way: evidence -> synthesis -> the artifact `prognosis/model.json` -> prognosis <- patient.
//!
//! - [`hazard`]: the two cause-specific hazards, the covariates and the averaging, shared by the fit and the prediction.
//! - [`evidence`]: what was published, as tables; their checked reading is native.
//! - `synthesis`: from the evidence to a model, the fit (native).
//! - [`patient`]: what is asked, quantities with units, derived quantities and every refusal.
//! - [`staging`]: what a set of grades amounts to.
//! - [`prognosis`]: from a model and a patient to an estimate with its range, curve and explanation.
//! - [`address`]: what stands behind the hash of the page's address.
//! - [`draft`]: what stands in the form while it is being filled in.
//! - [`scores`]: the published models, one file each, one trait.
//! - [`exchange`]: the JSON contract and FHIR, in and out.
//! - [`record`]: one patient's record of the day, for the printout and the note.
//! - [`words`]: every word that a person reads, one place a language.
//! - `order`: short lists, put in order.
//! - [`chart`]: the geometry of the charts, without a browser.
//! - `app`: the page (WebAssembly); nothing clinical, and nothing reads it.

#![forbid(unsafe_code)]

pub mod address;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod app;
pub mod chart;
pub mod draft;
pub mod evidence;
pub mod exchange;
pub mod hazard;
mod order;
pub mod patient;
pub mod prognosis;
pub mod record;
pub mod scores;
pub mod staging;
#[cfg(feature = "cli")]
pub mod synthesis;
pub mod words;
