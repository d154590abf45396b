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

const CHECK: &str = include_str!("scripts/check.js");

/// Puts the checker into the page.
async fn bring_axe(page: &Page) {
    let file = root().join("tools/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(file).expect("axe-core is installed: run `make test`");
    page.execute(&axe, vec![]).await.expect("axe-core runs");
}

async fn findings(page: &Page) -> Vec<String> {
    let found = page.execute_async(CHECK, vec![json!(RULES)]).await;
    serde_json::from_value(found.expect("axe-core checks")).expect("a list of findings")
}

fn every_state_is_clean(path: &'static str, scheme: &str) {
    with_page(
        Options {
            path,
            ..Options::default()
        },
        async |page| {
            page.colour_scheme(scheme).await;
            bring_axe(page).await;
            for state in STATES {
                enter(page, state).await;
                assert_none(
                    &format!("{path} {scheme}, {}", state.0),
                    &findings(page).await,
                );
            }
        },
    );
}

test!(CHROMIUM, english_in_light_colours);
fn english_in_light_colours() {
    every_state_is_clean("#lang=en", "light");
}

test!(CHROMIUM, english_in_dark_colours);
fn english_in_dark_colours() {
    every_state_is_clean("#lang=en", "dark");
}

test!(CHROMIUM, polish_in_light_colours);
fn polish_in_light_colours() {
    every_state_is_clean("#lang=pl", "light");
}

test!(CHROMIUM, polish_in_dark_colours);
fn polish_in_dark_colours() {
    every_state_is_clean("#lang=pl", "dark");
}

test!(CHROMIUM, the_checker_sees_what_it_is_there_to_see);
fn the_checker_sees_what_it_is_there_to_see() {
    with_page(Options::default(), async |page| {
        bring_axe(page).await;
        run::<()>(page, include_str!("scripts/spoil.js"), vec![]).await;
        let found = findings(page).await;
        for rule in ["color-contrast", "label", "button-name"] {
            assert!(
                found.iter().any(|finding| finding.starts_with(rule)),
                "{rule} in {found:#?}"
            );
        }
    });
}
