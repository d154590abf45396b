//! Every dependency has a licence that this project may use, and comes from the registry.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use spdx::{Expression, ParseMode};

/// Licences of what ends up in the page or in the command line: none asks more than to be named.
const SHIPPED: [&str; 6] = [
    "Apache-2.0",
    "BSL-1.0",
    "CC0-1.0",
    "MIT",
    "Unicode-3.0",
    "Zlib",
];
/// Licences that only what builds and tests may have beyond those: nothing of it is given to anybody.
const NOT_SHIPPED: [&str; 2] = ["MIT-0", "MPL-2.0"];

/// What the page is compiled from, its procedural macros included.
const PAGE: [&str; 6] = [
    "--package",
    "afs12",
    "--target",
    "wasm32-unknown-unknown",
    "--edges",
    "normal",
];
/// What the command line is compiled from.
const COMMAND_LINE: [&str; 4] = ["--package", "afs12-cli", "--edges", "normal"];
/// What neither of them is compiled from: the fit's optimiser and its algebra.
const OF_THE_FIT: [&str; 2] = ["argmin v", "nalgebra v"];
/// Everything, on every platform, with what builds and tests.
const EVERYTHING: [&str; 6] = [
    "--workspace",
    "--target",
    "all",
    "--all-features",
    "--edges",
    "normal,build,dev",
];

/// The licence that each package names, by name and version.
fn licences(of: &[&str]) -> BTreeMap<String, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--locked", "--prefix", "none", "--no-dedupe"])
        .args(["--format", "{p}\t{l}"])
        .args(of)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let tree = String::from_utf8(output.stdout).expect("UTF-8");
    let of_line = |line: &str| {
        let (package, licence) = line.split_once('\t').expect("two columns");
        // Crates that test each other form a circle, which the tree marks where it closes.
        let licence = licence.trim_end_matches(" (*)");
        (package.to_owned(), licence.to_owned())
    };
    // An empty line stands between the packages of the workspace.
    let lines = tree.lines().filter(|line| !line.is_empty());
    lines.map(of_line).collect()
}

/// The packages whose licence asks for more than these allow.
fn not_allowed(packages: &BTreeMap<String, String>, allowed: &[&str]) -> BTreeSet<String> {
    let is_allowed = |licence: &str| {
        Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| {
            expression.evaluate(|asked| {
                let name = asked.license.id().map(|id| id.name);
                name.is_some_and(|name| allowed.contains(&name))
            })
        })
    };
    let refused = packages.iter().filter(|(_, licence)| !is_allowed(licence));
    refused
        .map(|(package, licence)| format!("{package}: {licence}"))
        .collect()
}

#[test]
fn what_is_shipped_asks_for_nothing_but_its_name() {
    for (name, its_own, of_others, of) in [
        ("the page", "leptos v", "clap v", &PAGE[..]),
        ("the command line", "clap v", "leptos v", &COMMAND_LINE[..]),
    ] {
        let packages = licences(of);
        let has = |start: &str| packages.keys().any(|package| package.starts_with(start));
        assert!(has(its_own), "{name} is not what this test thinks");
        for foreign in OF_THE_FIT.into_iter().chain([of_others]) {
            assert!(!has(foreign), "{name} is compiled from {foreign}");
        }
        assert_eq!(not_allowed(&packages, &SHIPPED), BTreeSet::new(), "{name}");
    }
}

#[test]
fn what_builds_and_tests_has_a_licence_of_the_list() {
    let allowed = [&SHIPPED[..], &NOT_SHIPPED[..]].concat();
    assert_eq!(
        not_allowed(&licences(&EVERYTHING), &allowed),
        BTreeSet::new()
    );
}

#[test]
fn a_licence_that_is_not_of_the_list_is_found() {
    for (licence, expected) in [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("LGPL-2.1-or-later OR MIT", true),
        ("GPL-3.0-only", false),
        ("MIT AND GPL-3.0-only", false),
        ("LicenseRef-of-their-own", false),
        ("", false),
    ] {
        let package = BTreeMap::from([("it".to_owned(), licence.to_owned())]);
        assert_eq!(
            not_allowed(&package, &SHIPPED).is_empty(),
            expected,
            "{licence}"
        );
    }
}

/// Whether a package of the lock file is one of this project's own, which have no registry.
fn is_own(package: &toml::Value) -> bool {
    let name = package["name"].as_str();
    name.is_some_and(|name| name == "afs12" || name.starts_with("afs12-"))
}

#[test]
fn every_dependency_comes_from_one_registry_with_its_checksum() {
    let lock: toml::Table = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"))
        .parse()
        .expect("TOML");
    let packages = lock["package"].as_array().expect("packages");
    let outside: Vec<_> = packages.iter().filter(|package| !is_own(package)).collect();
    let sources: BTreeSet<_> = outside
        .iter()
        .map(|package| package.get("source").and_then(toml::Value::as_str))
        .collect();
    assert!(
        matches!(sources.iter().collect::<Vec<_>>()[..], [Some(source)] if source.starts_with("registry+")),
        "{sources:?}"
    );
    for package in outside {
        assert!(package.get("checksum").is_some(), "{package}");
    }
}
