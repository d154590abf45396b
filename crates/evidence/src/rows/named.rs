//! Reads the names in the tables.

use super::Measure;
use afs12_clinical::hazard::{Covariate, Endpoint, UnknownCovariate};
use litemap::LiteMap;
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use std::collections::BTreeMap;

/// An endpoint by its name.
pub(super) fn endpoint<'de, D: Deserializer<'de>>(from: D) -> Result<Endpoint, D::Error> {
    let name = String::deserialize(from)?;
    Endpoint::named(&name).ok_or_else(|| D::Error::custom(format!("unknown endpoint \"{name}\"")))
}

/// A measure by its name.
pub(super) fn measure<'de, D: Deserializer<'de>>(from: D) -> Result<Measure, D::Error> {
    let name = String::deserialize(from)?;
    let mut all = Measure::ALL.into_iter();
    all.find(|measure| measure.name() == name)
        .ok_or_else(|| D::Error::custom(format!("unknown measure \"{name}\"")))
}

/// A covariate by its name.
pub(super) fn covariate<'de, D: Deserializer<'de>>(from: D) -> Result<Covariate, D::Error> {
    String::deserialize(from)?.parse().map_err(D::Error::custom)
}

/// Numbers by the name of their covariate.
pub(super) fn by_covariate<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<LiteMap<Covariate, f64>, D::Error> {
    let named = BTreeMap::<String, f64>::deserialize(from)?;
    let parsed = named
        .into_iter()
        .map(|(name, value)| Ok((name.parse()?, value)));
    parsed
        .collect::<Result<_, UnknownCovariate>>()
        .map_err(D::Error::custom)
}
