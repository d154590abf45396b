//! Whole tables: those that are accepted, and those that are missing or no table at all.

use crate::{refusal, refusal_of, text_of};
use afs12::evidence::{Evidence, File};
use std::fs;
use std::path::{Path, PathBuf};

/// A directory of this test's own, holding the shipped tables.
fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).expect("the directory for temporary files can be written");
    for file in File::ALL {
        fs::write(directory.join(file.name()), text_of(file)).expect("a table can be written");
    }
    directory
}

#[test]
fn the_shipped_tables_are_accepted() {
    let evidence = Evidence::shipped().expect("the shipped tables are sound");
    assert_eq!(evidence.studies().len(), 35);
    assert_eq!(evidence.effects().len(), 123);
    assert_eq!(evidence.cohorts().len(), 42);
    assert_eq!(evidence.covariates().len(), 30);
}

#[test]
fn a_directory_reads_as_its_texts_do() {
    let read = Evidence::read(&directory("sound")).expect("the shipped tables are sound");
    assert_eq!(
        read,
        Evidence::shipped().expect("the shipped tables are sound")
    );
}

#[test]
fn the_fingerprint_changes_with_any_table() {
    let shipped = Evidence::shipped().expect("the shipped tables are sound");
    assert_eq!(shipped.sha256().len(), 64);
    for file in File::ALL {
        let directory = directory(&format!("remark-in-{file}"));
        let remarked = format!("{}\n# A remark.\n", text_of(file));
        fs::write(directory.join(file.name()), remarked).expect("a table can be written");
        let read = Evidence::read(&directory).expect("a remark breaks no rule");
        assert_ne!(read.sha256(), shipped.sha256(), "{file}");
    }
}

#[test]
fn a_missing_file_is_refused() {
    let directory = directory("missing");
    fs::remove_file(directory.join("cohorts.toml")).expect("a table can be removed");
    let message = Evidence::read(&directory)
        .expect_err("a table is missing")
        .to_string();
    assert!(
        message.starts_with("cohorts.toml: cannot read"),
        "{message}"
    );
}

#[test]
fn what_is_not_toml_is_refused() {
    for file in File::ALL {
        let message = refusal_of(file, "[[effect]\nse = ");
        assert!(
            message.starts_with(&format!("{file}: not TOML")),
            "{message}"
        );
    }
}

#[test]
fn a_table_without_rows_is_refused() {
    let message = refusal_of(File::Effects, "");
    assert_eq!(message, "effects.toml: no rows [[effect]]");
}

#[test]
fn rows_of_another_kind_are_refused() {
    let message = refusal(File::Effects, "[[effect]]", "[[affect]]");
    assert_eq!(
        message,
        "effects.toml: unknown key \"affect\", expected rows [[effect]]"
    );
}
