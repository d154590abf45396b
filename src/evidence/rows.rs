//! The rows of the four tables, typed.

use crate::hazard::{Covariate, Endpoint, HazardRatio, UnknownCovariate};
use serde::Deserialize;
use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer};
use std::collections::BTreeMap;

use litemap::LiteMap;

/// A published study.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// The name its effects refer to; no other study has it.
    pub id: String,
    /// The publication.
    pub citation: String,
    /// Patients, at least 1.
    pub n: u32,
    /// Who was studied, treated how, where.
    pub population: String,
    /// What was read of it: most were read as abstracts.
    pub read: String,
}

/// A published effect: how much a difference in covariates multiplies the hazard of an endpoint.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The id of its study.
    pub study: String,
    /// The endpoint whose hazard it multiplies.
    #[serde(deserialize_with = "endpoint")]
    pub endpoint: Endpoint,
    /// The difference in covariates, each in its own unit; at least one is not 0.
    #[serde(deserialize_with = "by_covariate")]
    pub contrast: LiteMap<Covariate, f64>,
    /// What the source states.
    pub reported: String,
    /// Natural logarithm of the hazard ratio.
    pub log_hr: f64,
    /// Standard error of `log_hr`, above 0.
    pub se: f64,
    /// How `log_hr` and `se` follow from what is reported.
    pub derivation: String,
}

impl Effect {
    /// The hazard ratio of the contrast with its 95% interval.
    pub fn hazard_ratio(&self) -> HazardRatio {
        HazardRatio::of_log(self.log_hr, self.se)
    }

    /// Whether the contrast is one unit of one covariate, so that its hazard ratio is comparable with the model's own.
    pub fn is_of_one_unit(&self) -> bool {
        self.contrast.len() == 1 && self.contrast.values().all(|&amount| amount == 1.0)
    }
}

/// A published cohort's outcome at 12 months, for one endpoint.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cohort {
    /// The cohort; its rows, one an endpoint, share it.
    pub id: String,
    /// The publication.
    pub citation: String,
    /// Patients or limbs counted, at least 1.
    pub n: u32,
    /// The endpoint counted.
    #[serde(deserialize_with = "endpoint")]
    pub endpoint: Endpoint,
    /// Share free of the endpoint at 12 months, between 0 and 1.
    pub event_free: f64,
    /// Standard error of ln(-ln `event_free`), above 0.
    pub se: f64,
    /// Where `se` comes from.
    pub se_from: String,
    /// Mean of each covariate that was reported; the others take the average patient's.
    #[serde(deserialize_with = "by_covariate")]
    pub mix: LiteMap<Covariate, f64>,
}

/// A covariate of the model: the average patient and the spread between patients.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CovariateRow {
    /// The covariate.
    #[serde(deserialize_with = "covariate")]
    pub name: Covariate,
    /// What it is, in words.
    pub label: String,
    /// The average patient's value, in the covariate's unit; a share for one that is 0 or 1.
    pub mean: f64,
    /// Variance between patients, at least 0.
    pub variance: f64,
}

fn endpoint<'de, D: Deserializer<'de>>(from: D) -> Result<Endpoint, D::Error> {
    let name = String::deserialize(from)?;
    let value: StrDeserializer<'_, ValueError> = name.as_str().into_deserializer();
    Endpoint::deserialize(value)
        .map_err(|_| D::Error::custom(format!("unknown endpoint \"{name}\"")))
}

fn covariate<'de, D: Deserializer<'de>>(from: D) -> Result<Covariate, D::Error> {
    String::deserialize(from)?.parse().map_err(D::Error::custom)
}

fn by_covariate<'de, D: Deserializer<'de>>(from: D) -> Result<LiteMap<Covariate, f64>, D::Error> {
    let named = BTreeMap::<String, f64>::deserialize(from)?;
    let parsed = named
        .into_iter()
        .map(|(name, value)| Ok((name.parse()?, value)));
    parsed
        .collect::<Result<_, UnknownCovariate>>()
        .map_err(D::Error::custom)
}
