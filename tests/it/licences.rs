//! Every dependency comes from the registry under a licence that this project may use.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use spdx::{Expression, ParseMode};

/// Licences for dependencies of the page or the command line: none requires more than attribution.
const SHIPPED: [&str; 6] = [
    "Apache-2.0",
    "BSL-1.0",
    "CC0-1.0",
    "MIT",
    "Unicode-3.0",
    "Zlib",
];
/// Further licences for build and test dependencies, which are not distributed.
const NOT_SHIPPED: [&str; 2] = ["MIT-0", "MPL-2.0"];

/// The dependencies of the page, including procedural macros.
const PAGE: [&str; 6] = [
    "--package",
    "afs12",
    "--target",
    "wasm32-unknown-unknown",
    "--edges",
    "normal",
];
/// The dependencies of the command line.
const COMMAND_LINE: [&str; 4] = ["--package", "afs12-cli", "--edges", "normal"];
/// Packages that neither may depend on: the fit's optimiser and its linear algebra.
const OF_THE_FIT: [&str; 2] = ["argmin v", "nalgebra v"];
/// Every dependency on every platform, including build and test dependencies.
const EVERYTHING: [&str; 6] = [
    "--workspace",
    "--target",
    "all",
    "--all-features",
    "--edges",
    "normal,build,dev",
];

/// The licence of each package, by name and version.
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
        // Crates that test each other form a cycle; `cargo tree` marks the place where it closes.
        let licence = licence.trim_end_matches(" (*)");
        (package.to_owned(), licence.to_owned())
    };
    // An empty line separates the packages of the workspace.
    let lines = tree.lines().filter(|line| !line.is_empty());
    lines.map(of_line).collect()
}

/// The packages whose licence is not among the allowed ones.
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
fn shipped_dependencies_require_only_attribution() {
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
fn build_and_test_dependencies_have_a_licence_of_the_list() {
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

/// Whether a package of the lock file belongs to this project; these have no registry.
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
