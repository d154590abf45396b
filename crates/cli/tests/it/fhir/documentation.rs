//! The tables of `docs/fhir.md` match the code.

use afs12_exchange::fhir::{Counts, HISTORIES, MEASUREMENTS, accepted_codes};

const DOCUMENT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/fhir.md"));

fn listed<'a>(codes: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = codes.into_iter().map(|code| format!("`{code}`")).collect();
    quoted.join(" ")
}

/// An ICD-10 code as printed, with its dot.
fn dotted(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((category, rest)) if !rest.is_empty() => format!("{category}.{rest}"),
        _ => code.to_owned(),
    }
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn measurement_rows() -> Vec<String> {
    let of = |measurement: &afs12_exchange::fhir::Measurement| {
        row(&[
            format!("`{}`", measurement.field.path()),
            listed(measurement.loinc.iter().copied()),
            listed(accepted_codes(measurement.field)),
        ])
    };
    MEASUREMENTS.iter().map(of).collect()
}

fn history_rows() -> Vec<String> {
    let icd_10 = |codes: &[&str]| {
        let dotted: Vec<String> = codes.iter().map(|code| dotted(code)).collect();
        listed(dotted.iter().map(String::as_str))
    };
    let of = |history: &afs12_exchange::fhir::History| {
        let counts = match history.counts {
            Counts::Ever => "ever",
            Counts::WhileItLasts => "now",
        };
        row(&[
            format!("`{}`", history.field.path()),
            counts.to_owned(),
            icd_10(history.icd_10),
            icd_10(history.icd_10_except),
            listed(history.conditions.iter().copied()),
            listed(history.procedures.iter().copied()),
        ])
    };
    HISTORIES.iter().map(of).collect()
}

/// The rows after a table's head, up to the first line that is not a row.
fn rows_after(head: &str) -> Vec<String> {
    let (_, rest) = DOCUMENT
        .split_once(head)
        .unwrap_or_else(|| panic!("no table {head}"));
    let lines = rest.lines().skip(2);
    lines
        .take_while(|line| line.starts_with('|'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_table_of_quantities_is_that_of_the_code() {
    assert_eq!(
        rows_after("| Field | LOINC | UCUM |").join("\n"),
        measurement_rows().join("\n")
    );
}

#[test]
fn the_table_of_diagnoses_is_that_of_the_code() {
    assert_eq!(
        rows_after(
            "| Field | Counts | ICD-10 | except | SNOMED CT: conditions | SNOMED CT: procedures |"
        )
        .join("\n"),
        history_rows().join("\n")
    );
}
