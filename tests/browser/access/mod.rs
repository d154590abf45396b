//! WCAG 2.2 AA: what a checker can see, and what only a walk through the page shows.
//!
//! A new state of the page is one line in [`states`]: every check that looks at states then looks at it too.

mod checker;
mod colours;
mod focus;
mod sizes;
mod spoken;
mod states;

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::harness::Page;

/// What a script of `scripts/`, the body of a function, returns.
async fn run<T: DeserializeOwned>(page: &Page, script: &str, arguments: Vec<Value>) -> T {
    let found = page
        .execute(script, arguments)
        .await
        .expect("the script runs");
    serde_json::from_value(found).expect("the script returns what is read")
}

/// Refuses findings; `what` says where they were made.
fn assert_none(what: &str, findings: &[impl Debug]) {
    assert!(findings.is_empty(), "{what}: {findings:#?}");
}
