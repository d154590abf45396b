//! The rules for a study.

use super::values::{counted, id, once, said, said_if_given, shaped};
use crate::reading::Fault;
use afs12_evidence::Study;
use std::collections::HashMap;

/// Earlier publications were not read, and a later year is a typing error.
const YEARS: std::ops::RangeInclusive<u32> = 1950..=2099;

/// Ids are unique, patients were counted, no text is empty and every public identifier has the right format.
pub(in crate::reading) fn study() -> impl FnMut(usize, &Study) -> Result<(), Fault> {
    let mut seen = HashMap::new();
    move |place, row| {
        id(&row.id)?;
        once(&mut seen, row.id.clone(), place)?;
        for (key, text) in [
            ("citation", &row.citation),
            ("population", &row.population),
            ("read", &row.read),
        ] {
            said(key, text)?;
        }
        said_if_given("country", row.country.as_deref())?;
        said_if_given("years", row.years.as_deref())?;
        said_if_given("registry", row.registry.as_deref())?;
        if let Some(year) = row.year {
            let text = year.to_string();
            shaped(
                "year",
                &text,
                YEARS.contains(&year),
                "a year from 1950 to 2099",
            )?;
        }
        row.n.map_or(Ok(()), |n| counted("n", n))?;
        identifiers(row)
    }
}

fn identifiers(row: &Study) -> Result<(), Fault> {
    if let Some(doi) = &row.doi {
        shaped(
            "doi",
            doi,
            is_doi(doi),
            "10., a number, a slash and a name without spaces",
        )?;
    }
    if let Some(pmid) = &row.pmid {
        shaped("pmid", pmid, is_number(pmid), "a number of up to 8 digits")?;
    }
    if let Some(pmc) = &row.pmc {
        let is = pmc.strip_prefix("PMC").is_some_and(is_number);
        shaped("pmc", pmc, is, "PMC and a number of up to 8 digits")?;
    }
    Ok(())
}

fn is_doi(text: &str) -> bool {
    let parts = text
        .strip_prefix("10.")
        .and_then(|rest| rest.split_once('/'));
    parts.is_some_and(|(prefix, name)| {
        (4..=9).contains(&prefix.len())
            && prefix.bytes().all(|digit| digit.is_ascii_digit())
            && !name.is_empty()
            && !name.contains(char::is_whitespace)
    })
}

fn is_number(text: &str) -> bool {
    (1..=8).contains(&text.len())
        && text.bytes().all(|digit| digit.is_ascii_digit())
        && !text.starts_with('0')
}
