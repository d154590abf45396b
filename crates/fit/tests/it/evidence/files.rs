//! Whole tables: those that are accepted, those that are missing and those that are not tables.

use crate::evidence::toy::{
    TABLES, cut, rows_of, set, text_of, validation_error, with_rows, with_text,
};
use afs12_evidence::Tables;
use afs12_fit::reading::{Evidence, File};
use std::fs;
use std::path::{Path, PathBuf};

/// A directory for this test only, with the toy's tables.
fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).expect("the directory for temporary files can be written");
    for file in File::ALL {
        fs::write(directory.join(file.name()), text_of(&TABLES, file))
            .expect("a table can be written");
    }
    directory
}

#[test]
fn the_shipped_tables_are_accepted() {
    let evidence = Evidence::shipped().expect("the shipped tables are sound");
    let rows_in = |file: File| {
        let text = text_of(&Tables::SHIPPED, file);
        text.lines().filter(|line| line.starts_with("[[")).count()
    };
    assert_eq!(evidence.studies().len(), rows_in(File::Studies));
    assert_eq!(evidence.effects().len(), rows_in(File::Effects));
    assert_eq!(evidence.cohorts().len(), rows_in(File::Cohorts));
    assert_eq!(evidence.covariates().len(), rows_in(File::Covariates));
    assert_eq!(evidence.population().len(), rows_in(File::Population));
}

#[test]
fn a_directory_reads_as_its_texts_do() {
    let read = Evidence::read(&directory("sound")).expect("the toy is sound");
    assert_eq!(read, Evidence::parse(TABLES).expect("the toy is sound"));
}

/// The output of `cat` of the five files piped into `sha256sum`.
#[test]
fn the_digest_is_that_of_the_concatenated_tables() {
    use sha2::{Digest, Sha256};
    let whole: String = File::ALL
        .into_iter()
        .map(|file| text_of(&TABLES, file))
        .collect();
    let digest = Sha256::digest(whole.as_bytes());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let toy = Evidence::parse(TABLES).expect("the toy is sound");
    assert_eq!(toy.sha256(), hex);
    for file in File::ALL {
        let remarked = format!("{}\n# A remark.\n", text_of(&TABLES, file));
        let read = with_text(file, &remarked).expect("a remark breaks no rule");
        assert_ne!(read.sha256(), toy.sha256(), "{file}");
    }
}

#[test]
fn a_missing_file_is_refused() {
    for file in File::ALL {
        let directory = directory(&format!("without-{file}"));
        fs::remove_file(directory.join(file.name())).expect("a table can be removed");
        let message = Evidence::read(&directory)
            .expect_err("a table is missing")
            .to_string();
        let expected = format!("{file}: cannot read");
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn a_text_that_is_not_a_table_is_refused() {
    for file in File::ALL {
        let (key, _) = rows_of(file);
        for (text, cause) in [
            (format!("[[{key}]]\nvalue = "), "not TOML".to_owned()),
            (String::new(), format!("no rows [[{key}]]")),
            (format!("{key} = []"), format!("no rows [[{key}]]")),
            (
                format!("{}\n[[other]]\n", text_of(&TABLES, file)),
                format!("unknown key \"other\", expected rows [[{key}]]"),
            ),
        ] {
            let message = with_text(file, &text).expect_err("no table").to_string();
            let expected = format!("{file}: {cause}");
            assert!(message.starts_with(&expected), "{message}");
        }
    }
}

#[test]
fn an_unknown_key_is_refused() {
    for file in File::ALL {
        let message = validation_error(file, 1, |row| set(row, "people", 1));
        assert!(
            message.starts_with(&format!("{file}, row 1 (")),
            "{message}"
        );
        assert!(message.contains("unknown field `people`"), "{message}");
    }
}

#[test]
fn a_missing_field_is_refused() {
    for (file, field) in [
        (File::Studies, "citation"),
        (File::Studies, "population"),
        (File::Studies, "read"),
        (File::Effects, "contrast"),
        (File::Effects, "measure"),
        (File::Effects, "value"),
        (File::Cohorts, "id"),
        (File::Cohorts, "n"),
        (File::Cohorts, "months"),
        (File::Cohorts, "event_free"),
        (File::Cohorts, "se"),
        (File::Cohorts, "mix"),
        (File::Covariates, "kind"),
        (File::Covariates, "question"),
        (File::Covariates, "level"),
        (File::Covariates, "adverse"),
        (File::Covariates, "correlated"),
        (File::Covariates, "mean"),
        (File::Covariates, "variance"),
        (File::Population, "male"),
        (File::Population, "female"),
    ] {
        let message = validation_error(file, 1, |row| cut(row, field));
        assert!(
            message.starts_with(&format!("{file}, row 1 (")),
            "{message}"
        );
        assert!(
            message.ends_with(&format!("missing field `{field}`")),
            "{message}"
        );
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_with_its_key() {
    let message = validation_error(File::Cohorts, 1, |row| set(row, "se", "0.2"));
    let expected =
        "cohorts.toml, row 1 (first-women, first-2020, death, months 12): se: invalid type: string";
    assert!(message.starts_with(expected), "{message}");
}

#[test]
fn unknown_names_are_refused() {
    for (file, key, value, cause) in [
        (
            File::Effects,
            "endpoint",
            "demise",
            "unknown endpoint \"demise\"",
        ),
        (
            File::Cohorts,
            "endpoint",
            "demise",
            "unknown endpoint \"demise\"",
        ),
        (
            File::Effects,
            "measure",
            "hazard",
            "unknown measure \"hazard\"",
        ),
        (
            File::Effects,
            "contrast",
            "{ dialisys = 1.0 }",
            "unknown covariate \"dialisys\"",
        ),
        (
            File::Cohorts,
            "mix",
            "{ dialisys = 1.0 }",
            "unknown covariate \"dialisys\"",
        ),
        (
            File::Covariates,
            "name",
            "dialisys",
            "unknown covariate \"dialisys\"",
        ),
        (File::Covariates, "kind", "share", "unknown variant `share`"),
        (
            File::Effects,
            "study",
            "nobody-1999",
            "unknown study \"nobody-1999\": studies.toml has no such id",
        ),
        (
            File::Cohorts,
            "study",
            "nobody-1999",
            "unknown study \"nobody-1999\": studies.toml has no such id",
        ),
    ] {
        let message = validation_error(file, 1, |row| set(row, key, value));
        assert!(
            message.starts_with(&format!("{file}, row 1 (")),
            "{message}"
        );
        assert!(message.contains(cause), "{message}");
    }
}

#[test]
fn a_row_without_a_name_is_counted() {
    let read = with_rows(File::Studies, |rows| rows[1].clear());
    let message = read.expect_err("an empty row").to_string();
    assert_eq!(message, "studies.toml, row 2 (unnamed): missing field `id`");
}
