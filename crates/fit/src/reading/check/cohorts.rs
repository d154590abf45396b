//! The rules for a group.

use super::values::{between_0_and_1, counted, finite, id, months, once, positive, said_if_given};
use crate::reading::Fault;
use afs12_clinical::hazard::{Covariate, Kind};
use afs12_evidence::{Cohort, CovariateRow, Study};
use std::collections::{HashMap, HashSet};

/// The most that rounded shares of exclusive categories may sum to.
const MOST_IN_TOTAL: f64 = 1.0 + 1e-6;

/// A group belongs to one study and has one row per endpoint and month; its outcome is a share strictly between 0 and 1, and its case mix
/// is possible.
pub(in crate::reading) fn cohort(
    studies: &[Study],
    covariates: &[CovariateRow],
) -> impl FnMut(usize, &Cohort) -> Result<(), Fault> {
    let ids: HashSet<String> = studies.iter().map(|study| study.id.clone()).collect();
    let mut seen = HashMap::new();
    let mut study_of = HashMap::new();
    move |place, row| {
        if !ids.contains(&row.study) {
            return Err(Fault::UnknownStudy(row.study.clone()));
        }
        id(&row.id)?;
        if row.id != row.study && ids.contains(&row.id) {
            return Err(Fault::Impossible(format!(
                "the group's id {} is that of another study",
                row.id
            )));
        }
        let study = study_of
            .entry(row.id.clone())
            .or_insert_with(|| row.study.clone());
        if *study != row.study {
            return Err(Fault::Impossible(format!(
                "the group {} is of the study {study} above",
                row.id
            )));
        }
        months(row.months)?;
        once(
            &mut seen,
            (row.id.clone(), row.endpoint, row.months.to_bits()),
            place,
        )?;
        counted("n", row.n)?;
        between_0_and_1("event_free", row.event_free)?;
        positive("se", row.se)?;
        said_if_given("note", row.note.as_deref())?;
        mix(row, covariates)
    }
}

/// Shares lie between 0 and 1, exclusive categories sum to at most 1, and of two nested categories the rarer has at most the share of the
/// other.
fn mix(row: &Cohort, covariates: &[CovariateRow]) -> Result<(), Fault> {
    let mut shares: HashMap<&str, f64> = HashMap::new();
    for (&covariate, &value) in &row.mix {
        let described = &covariates[covariate.index()];
        mean(covariate.name(), described, value)?;
        if described.kind == Kind::Binary && !described.nested {
            *shares.entry(&described.question).or_default() += value;
        }
    }
    for (question, total) in shares {
        if total > MOST_IN_TOTAL {
            return Err(Fault::InTotal(question.to_owned(), total));
        }
    }
    nested(row, covariates)
}

fn nested(row: &Cohort, covariates: &[CovariateRow]) -> Result<(), Fault> {
    let named: Vec<(Covariate, f64)> = (row.mix.iter())
        .map(|(covariate, value)| (*covariate, *value))
        .filter(|(covariate, _)| covariates[covariate.index()].nested)
        .collect();
    for (rare, share) in &named {
        for (common, other) in &named {
            let (one, two) = (&covariates[rare.index()], &covariates[common.index()]);
            if one.question == two.question && one.mean < two.mean && share > other {
                return Err(Fault::Impossible(format!(
                    "{rare} implies {common} and cannot be the more frequent: {share} and {other}"
                )));
            }
        }
    }
    Ok(())
}

/// Whether the covariate can have this mean.
pub(super) fn mean(key: &'static str, row: &CovariateRow, value: f64) -> Result<(), Fault> {
    finite(key, value)?;
    if row.kind == Kind::Binary && !(0.0..=1.0).contains(&value) {
        return Err(Fault::NotAShare(row.name, value));
    }
    Ok(())
}
