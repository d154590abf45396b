//! axe-core finds nothing in any state, language and colour scheme. No rule is switched off.

use std::fs;

use serde_json::json;

use super::states::{STATES, enter};
use super::{assert_none, run};
use crate::harness::{Options, Page, root, test, with_page};

/// The levels of WCAG that are kept, and what axe-core advises beyond them.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// The rules about colours among them.
const COLOUR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

const EVERYTHING: (&str, &[&str]) = ("tag", &RULES);
const COLOURS: (&str, &[&str]) = ("rule", &COLOUR_RULES);

const CHECK: &str = include_str!("scripts/check.js");

/// Puts the checker into the page.
async fn bring_axe(page: &Page) {
    let file = root().join("tools/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(file).expect("axe-core is installed: run `make test`");
    page.execute(&axe, vec![]).await.expect("axe-core runs");
}

/// What axe-core finds by the rules of these names, or with one of these tags.
async fn findings(page: &Page, (kind, names): (&str, &[&str])) -> Vec<String> {
    let rules = json!({ "type": kind, "values": names });
    let found = page.execute_async(CHECK, vec![rules]).await;
    serde_json::from_value(found.expect("axe-core checks")).expect("a list of findings")
}

/// Every rule is checked in light colours, and those about colours in dark ones too: nothing else differs between the two.
fn every_state_is_clean(path: &'static str) {
    with_page(
        Options {
            path,
            ..Options::default()
        },
        async |page| {
            bring_axe(page).await;
            for state in STATES {
                enter(page, state).await;
                for (scheme, rules) in [("dark", COLOURS), ("light", EVERYTHING)] {
                    page.colour_scheme(scheme).await;
                    page.settle().await;
                    let found = findings(page, rules).await;
                    assert_none(&format!("{path} {scheme}, {}", state.0), &found);
                }
            }
        },
    );
}

test!(CHROMIUM, every_state_is_clean_in_english);
fn every_state_is_clean_in_english() {
    every_state_is_clean("#lang=en");
}

test!(CHROMIUM, every_state_is_clean_in_polish);
fn every_state_is_clean_in_polish() {
    every_state_is_clean("#lang=pl");
}

test!(CHROMIUM, dark_colours_are_checked);
fn dark_colours_are_checked() {
    with_page(Options::default(), async |page| {
        bring_axe(page).await;
        page.colour_scheme("dark").await;
        page.value("(document.querySelector('.introduction').style.color = '#444')")
            .await;
        page.settle().await;
        let found = findings(page, COLOURS).await;
        assert!(
            found
                .iter()
                .any(|finding| finding.starts_with("color-contrast")),
            "{found:#?}"
        );
    });
}

test!(CHROMIUM, the_checker_sees_what_it_is_there_to_see);
fn the_checker_sees_what_it_is_there_to_see() {
    with_page(Options::default(), async |page| {
        bring_axe(page).await;
        run::<()>(page, include_str!("scripts/spoil.js"), vec![]).await;
        let found = findings(page, EVERYTHING).await;
        for rule in ["color-contrast", "label", "button-name"] {
            assert!(
                found.iter().any(|finding| finding.starts_with(rule)),
                "{rule} in {found:#?}"
            );
        }
    });
}
