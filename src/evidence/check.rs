//! What the rows must obey beyond the kind of their values.

use super::error::{EvidenceError, Fault};
use super::rows::{Cohort, CovariateRow, Effect, Study};
use super::tables::File;
use crate::hazard::Covariate;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Every covariate has one row, in the order of the coefficients.
pub(super) fn covariate(place: usize, row: &CovariateRow) -> Result<(), Fault> {
    let expected = *Covariate::ALL.get(place).ok_or(Fault::Surplus)?;
    if row.name != expected {
        return Err(Fault::OutOfOrder { expected });
    }
    mean("mean", row.name, row.mean)?;
    finite("variance", row.variance)?;
    if row.variance < 0.0 {
        return Err(Fault::Negative("variance", row.variance));
    }
    Ok(())
}

/// The table does not stop before its last covariate.
pub(super) fn none_missing(rows: &[CovariateRow]) -> Result<(), EvidenceError> {
    match Covariate::ALL.get(rows.len()) {
        Some(missing) => Err(EvidenceError::File {
            file: File::Covariates,
            cause: format!("no row for {missing}, which follows row {}", rows.len()),
        }),
        None => Ok(()),
    }
}

/// Ids are unique and patients were counted.
pub(super) fn study() -> impl FnMut(usize, &Study) -> Result<(), Fault> {
    let mut seen = HashMap::new();
    move |place, row| {
        once(&mut seen, row.id.clone(), place)?;
        counted(row.n)
    }
}

/// Every effect belongs to a study, moves something and is known with an error.
pub(super) fn effect(studies: &[Study]) -> impl FnMut(usize, &Effect) -> Result<(), Fault> {
    let ids: HashSet<String> = studies.iter().map(|study| study.id.clone()).collect();
    move |_, row| {
        if !ids.contains(&row.study) {
            return Err(Fault::UnknownStudy(row.study.clone()));
        }
        for (covariate, &difference) in &row.contrast {
            finite(covariate.name(), difference)?;
        }
        if row.contrast.values().all(|&difference| difference == 0.0) {
            return Err(Fault::EmptyContrast);
        }
        finite("log_hr", row.log_hr)?;
        positive("se", row.se)
    }
}

/// No cohort has two rows of one endpoint; its outcome is a share strictly between 0 and 1, its mix is possible.
pub(super) fn cohort() -> impl FnMut(usize, &Cohort) -> Result<(), Fault> {
    let mut seen = HashMap::new();
    move |place, row| {
        once(&mut seen, (row.id.clone(), row.endpoint), place)?;
        counted(row.n)?;
        finite("event_free", row.event_free)?;
        if row.event_free <= 0.0 || row.event_free >= 1.0 {
            return Err(Fault::NotBetween0And1("event_free", row.event_free));
        }
        for (&covariate, &value) in &row.mix {
            mean(covariate.name(), covariate, value)?;
        }
        positive("se", row.se)
    }
}

fn once<Key: Eq + Hash>(
    seen: &mut HashMap<Key, usize>,
    key: Key,
    place: usize,
) -> Result<(), Fault> {
    match seen.insert(key, place + 1) {
        Some(first) => Err(Fault::Duplicate(first)),
        None => Ok(()),
    }
}

fn counted(n: u32) -> Result<(), Fault> {
    if n == 0 {
        return Err(Fault::NotPositive("n", 0.0));
    }
    Ok(())
}

fn finite(key: &'static str, value: f64) -> Result<(), Fault> {
    if !value.is_finite() {
        return Err(Fault::NotFinite(key, value));
    }
    Ok(())
}

fn positive(key: &'static str, value: f64) -> Result<(), Fault> {
    finite(key, value)?;
    if value <= 0.0 {
        return Err(Fault::NotPositive(key, value));
    }
    Ok(())
}

fn mean(key: &'static str, covariate: Covariate, value: f64) -> Result<(), Fault> {
    finite(key, value)?;
    if covariate.is_binary() && !(0.0..=1.0).contains(&value) {
        return Err(Fault::NotAShare(covariate, value));
    }
    Ok(())
}
