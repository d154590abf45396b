//! A published group of patients with an outcome.

use super::named;
use afs12_clinical::hazard::{Covariate, Endpoint};
use litemap::LiteMap;
use serde::Deserialize;

/// A published group's outcome at one month, for one endpoint.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cohort {
    /// The id of its study.
    pub study: String,
    /// The group; its rows, one per endpoint and month, share it.
    pub id: String,
    /// Patients or limbs counted, at least 1.
    pub n: u32,
    /// The endpoint counted.
    #[serde(deserialize_with = "named::endpoint")]
    pub endpoint: Endpoint,
    /// Months from treatment, above 0.
    pub months: f64,
    /// Share free of the endpoint at that month, between 0 and 1.
    pub event_free: f64,
    /// Standard error of ln(-ln `event_free`), above 0.
    pub se: f64,
    /// Mean of each covariate that was reported.
    #[serde(deserialize_with = "named::by_covariate")]
    pub mix: LiteMap<Covariate, f64>,
    /// A note for readers of the figure.
    pub note: Option<String>,
}
