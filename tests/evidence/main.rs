//! The reading of the evidence: the shipped tables are accepted, and every broken rule is refused by file, row and cause.

#![cfg(feature = "cli")]

mod files;
mod published;
mod rows;
mod values;

use afs12::evidence::{Evidence, File, Tables};

/// The shipped tables with the first `from` of one file turned into `to`, and the message they are refused with.
fn refusal(file: File, from: &str, to: &str) -> String {
    let shipped = text_of(file);
    assert!(shipped.contains(from), "{file} has no {from:?} to break");
    refusal_of(file, &shipped.replacen(from, to, 1))
}

fn refusal_of(file: File, text: &str) -> String {
    let mut tables = Tables::SHIPPED;
    *match file {
        File::Studies => &mut tables.studies,
        File::Effects => &mut tables.effects,
        File::Cohorts => &mut tables.cohorts,
        File::Covariates => &mut tables.covariates,
    } = text;
    let error = Evidence::parse(tables).expect_err("a broken table must be refused");
    error.to_string()
}

fn text_of(file: File) -> &'static str {
    match file {
        File::Studies => Tables::SHIPPED.studies,
        File::Effects => Tables::SHIPPED.effects,
        File::Cohorts => Tables::SHIPPED.cohorts,
        File::Covariates => Tables::SHIPPED.covariates,
    }
}
