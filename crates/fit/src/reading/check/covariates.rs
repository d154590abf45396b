//! The rules for the covariates.

use super::cohorts::mean;
use super::values::{finite, positive, said};
use crate::reading::File;
use crate::reading::{EvidenceError, Fault};
use afs12_clinical::hazard::{Covariate, Kind, MOST_MEMBERS};
use afs12_evidence::CovariateRow;

/// The largest difference between a printed variance and the one that follows from its mean.
const ROUNDING: f64 = 1e-9;

/// Every covariate has one row, in the order of the coefficients, and a variance that its kind can have.
pub(in crate::reading) fn covariate(place: usize, row: &CovariateRow) -> Result<(), Fault> {
    let expected = *Covariate::ALL.get(place).ok_or(Fault::Surplus)?;
    if row.name != expected {
        return Err(Fault::OutOfOrder { expected });
    }
    said("label", &row.label)?;
    said("question", &row.question)?;
    positive("level", row.level)?;
    mean("mean", row, row.mean)?;
    variance(row)
}

fn variance(row: &CovariateRow) -> Result<(), Fault> {
    finite("variance", row.variance)?;
    if row.variance < 0.0 {
        return Err(Fault::Negative("variance", row.variance));
    }
    let of_the_mean = row.mean * (1.0 - row.mean);
    let varies = row.variance != 0.0;
    if row.kind == Kind::Binary && varies && (row.variance - of_the_mean).abs() > ROUNDING {
        return Err(Fault::Impossible(format!(
            "variance must be mean (1 - mean) = {of_the_mean} or 0, is {}",
            row.variance
        )));
    }
    if varies && (row.kind == Kind::Study || row.name.is_treatment()) {
        return Err(Fault::Impossible(format!(
            "variance must be 0, for it is no trait of a patient, is {}",
            row.variance
        )));
    }
    Ok(())
}

/// The table has a row for every covariate.
pub(in crate::reading) fn all_there(rows: &[CovariateRow]) -> Result<(), EvidenceError> {
    match Covariate::ALL.get(rows.len()) {
        Some(missing) => Err(EvidenceError::File {
            file: File::Covariates,
            cause: format!("no row for {missing}, which follows row {}", rows.len()),
        }),
        None => Ok(()),
    }
}

/// The covariates of a question fit together; an error names the last of them.
pub(in crate::reading) fn questions(rows: &[CovariateRow]) -> Result<(), EvidenceError> {
    for (place, row) in rows.iter().enumerate() {
        let members: Vec<&CovariateRow> = (rows[..=place].iter())
            .filter(|other| other.question == row.question)
            .collect();
        let is_last = !rows[place + 1..]
            .iter()
            .any(|other| other.question == row.question);
        question(&members, is_last).map_err(|fault| EvidenceError::Row {
            file: File::Covariates,
            row: place + 1,
            name: row.name.to_string(),
            fault,
        })?;
    }
    Ok(())
}

/// The members of a question; all of them if `is_whole`.
fn question(members: &[&CovariateRow], is_whole: bool) -> Result<(), Fault> {
    let name = &members[0].question;
    if members.len() > MOST_MEMBERS {
        return Err(Fault::Impossible(format!(
            "the question {name} has more than {MOST_MEMBERS} covariates"
        )));
    }
    if members
        .iter()
        .any(|row| row.correlated != members[0].correlated)
    {
        return Err(Fault::Impossible(format!(
            "the covariates of the question {name} must all be correlated, or none"
        )));
    }
    if members.len() > 1 && members.iter().any(|row| row.kind != Kind::Binary) {
        return Err(Fault::Impossible(format!(
            "the question {name} has several covariates: each must be binary"
        )));
    }
    if members.iter().any(|row| row.nested) {
        return nested(members, is_whole);
    }
    // If the categories sum to 1, the last one is determined by the others and their covariance is singular.
    let total: f64 = members.iter().map(|row| row.mean).sum();
    if members.len() > 1 && total >= 1.0 {
        return Err(Fault::InTotal(name.clone(), total));
    }
    Ok(())
}

/// Nested covariates come in pairs of which one is rarer.
fn nested(members: &[&CovariateRow], is_whole: bool) -> Result<(), Fault> {
    let are_a_pair = match members {
        [one, other] => one.nested && other.nested && one.mean != other.mean,
        [_] => !is_whole,
        _ => false,
    };
    if !are_a_pair {
        return Err(Fault::Impossible(format!(
            "the question {} is nested: it must have two covariates, both nested, of unequal means",
            members[0].question
        )));
    }
    Ok(())
}
