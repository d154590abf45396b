//! Invalid studies are refused.

use crate::evidence::{refused, taken};
use afs12_fit::reading::File;

#[test]
fn a_second_study_of_one_id_is_refused() {
    refused!(File::Studies, 2, "first-2020", [("id", "first-2020") => "duplicate of row 1"]);
}

#[test]
fn an_id_needs_no_encoding_in_an_address() {
    for id in [
        "",
        "Second",
        "second_2021",
        "second--2021",
        "-second",
        "second-",
        "sécond",
        "a b",
    ] {
        refused!(File::Studies, 2, id, [
            ("id", id) => format!("id must be words of a-z and 0-9 with hyphens between them, is \"{id}\""),
        ]);
    }
}

#[test]
fn an_empty_text_is_refused() {
    for key in [
        "citation",
        "population",
        "read",
        "country",
        "years",
        "registry",
    ] {
        for empty in ["", "  "] {
            refused!(File::Studies, 1, "first-2020", [(key, empty) => format!("{key} is empty")]);
        }
    }
}

#[test]
fn a_study_of_no_patients_is_refused() {
    refused!(File::Studies, 1, "first-2020", [("n", 0) => "n must exceed 0, is 0"]);
    taken!(File::Studies, 1, [("n", 1)]);
}

#[test]
fn a_year_is_in_a_plausible_range() {
    refused!(File::Studies, 1, "first-2020", [
        ("year", 1949) => "year must be a year from 1950 to 2099, is \"1949\"",
        ("year", 2100) => "year must be a year from 1950 to 2099, is \"2100\"",
    ]);
    taken!(File::Studies, 1, [("year", 1950), ("year", 2099)]);
}

#[test]
fn public_identifiers_have_their_shape() {
    for doi in [
        "",
        "10.1000",
        "10.1000/",
        "11.1000/a",
        "10.100/a",
        "10.1234567890/a",
        "10.10x0/a",
        "10.1000/a b",
        "https://doi.org/10.1000/a",
    ] {
        refused!(File::Studies, 1, "first-2020", [
            ("doi", doi) => format!("doi must be 10., a number, a slash and a name without spaces, is \"{doi}\""),
        ]);
    }
    for pmid in ["", "0123", "123456789", "12a", "PMID 12"] {
        refused!(File::Studies, 1, "first-2020", [
            ("pmid", pmid) => format!("pmid must be a number of up to 8 digits, is \"{pmid}\""),
        ]);
    }
    for pmc in ["", "PMC", "1234", "PMC012", "pmc12", "PMC123456789"] {
        refused!(File::Studies, 1, "first-2020", [
            ("pmc", pmc) => format!("pmc must be PMC and a number of up to 8 digits, is \"{pmc}\""),
        ]);
    }
    taken!(
        File::Studies,
        1,
        [
            ("doi", "10.1000/a"),
            ("doi", "10.123456789/S0-1(2)/b"),
            ("pmid", "1"),
            ("pmc", "PMC1"),
        ]
    );
}
