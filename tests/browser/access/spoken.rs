//! What a screen reader is given: names, roles and descriptions, the result once, and every error.

use std::time::Duration;

use afs12_clinical::patient::{Accepts, Field, FormGroup, options};
use afs12_words::{Language, Words};
use serde_json::{Value, json};

use super::run;
use crate::harness::{Options, Page, test, with_page};
use crate::pages::{Form, ResultPanel};

/// Longer than a result has to stand before it is said.
const SETTLED: Duration = Duration::from_millis(2500);

/// Counts what a live region says from now on.
const LISTEN: &str = "window.said = []; new MutationObserver(() => said.push(document.querySelector('body > .visually-hidden[role=status]').textContent))\
                      .observe(document.querySelector('body > .visually-hidden[role=status]'), { childList: true, characterData: true, subtree: true })";

/// A node of the accessibility tree.
struct Node {
    role: String,
    name: String,
    description: String,
    properties: Value,
}

impl Node {
    fn read(node: &Value) -> Self {
        let text = |part: &str| node[part]["value"].as_str().unwrap_or_default().to_owned();
        Node {
            role: text("role"),
            name: text("name"),
            description: text("description"),
            properties: node["properties"].clone(),
        }
    }

    fn property(&self, name: &str) -> Value {
        let properties = self.properties.as_array().into_iter().flatten();
        let found = properties
            .into_iter()
            .find(|property| property["name"] == name);
        found
            .map(|property| property["value"]["value"].clone())
            .unwrap_or_default()
    }
}

async fn tree(page: &Page) -> Vec<Node> {
    let nodes = page.accessibility_tree().await;
    nodes
        .iter()
        .filter(|node| node["ignored"] == false)
        .map(Node::read)
        .collect()
}

/// The node of a role whose name is the label; the word for "needed" may follow.
fn named<'t>(tree: &'t [Node], role: &str, label: &str) -> &'t Node {
    let is_it = |node: &&Node| {
        node.role == role && (node.name == label || node.name.starts_with(&format!("{label} ")))
    };
    tree.iter().find(is_it).unwrap_or_else(|| {
        let names: Vec<_> = tree
            .iter()
            .filter(|node| node.role == role)
            .map(|node| &node.name)
            .collect();
        panic!("no {role} is called {label}: {names:#?}")
    })
}

fn asked() -> impl Iterator<Item = Field> {
    let groups = FormGroup::EVERY.into_iter();
    groups.flat_map(|group| group.fields().iter().copied())
}

test!(CHROMIUM, every_question_has_its_role_name_and_description);
fn every_question_has_its_role_name_and_description() {
    for language in Language::ALL {
        let words = language.words();
        with_page(
            Options {
                languages: words.code(),
                ..Options::default()
            },
            async |page| {
                Form(page).unfold_scores().await;
                let tree = tree(page).await;
                for field in asked() {
                    check_question(&tree, words, field);
                }
            },
        );
    }
}

fn check_question(tree: &[Node], words: &dyn Words, field: Field) {
    let (label, help) = (words.label(field), words.help(field));
    let role = match field.accepts() {
        Accepts::Quantity(_) => "textbox",
        _ => "radiogroup",
    };
    let question = named(tree, role, label);
    assert!(
        question.description.contains(help),
        "{label}: {}",
        question.description
    );
    if let ("textbox", [unit]) = (role, field.units()) {
        assert!(
            question.description.contains(words.unit(*unit)),
            "{label}: {}",
            question.description
        );
    }
    for code in options(field) {
        let option = words.option(field, code);
        assert!(
            tree.iter()
                .any(|node| node.role == "radio" && node.name.starts_with(option)),
            "{label}: {option}"
        );
    }
}

test!(CHROMIUM, an_error_is_said_marked_and_described);
fn an_error_is_said_marked_and_described() {
    with_page(Options::default(), async |page| {
        let form = Form(page);
        form.answer_required("5", "72").await;
        assert_eq!(
            named(&tree(page).await, "textbox", "Age").property("invalid"),
            "false"
        );
        form.type_into("creatinine", "99999").await;
        let error = form.error("creatinine").await;
        let tree = tree(page).await;
        let words = Language::English.words();
        let input = named(&tree, "textbox", words.label(Field::Creatinine));
        assert_eq!(input.property("invalid"), "true");
        assert!(input.description.contains(&error), "{}", input.description);
        let alerts: Vec<String> = run(
            page,
            "return [...document.querySelectorAll('.notes [role=alert]')].map(e => e.textContent)",
            vec![],
        )
        .await;
        assert!(alerts.contains(&error), "{alerts:?}");
        let summary = ResultPanel(page).everything().await;
        assert!(
            alerts.iter().all(|alert| summary.contains(alert.as_str())),
            "{summary}"
        );
    });
}

test!(CHROMIUM, the_settled_result_is_said_once);
fn the_settled_result_is_said_once() {
    with_page(Options::default(), async |page| {
        let form = Form(page);
        form.answer_required("5", "7").await;
        tokio::time::sleep(SETTLED).await;
        page.execute(LISTEN, vec![])
            .await
            .expect("the page has a live region");
        let age = page.appears("#age").await;
        for keys in ["2", ".", "5"] {
            age.send_keys(keys).await.expect("it takes keys");
        }
        form.choose("sex", "male").await;
        form.choose("sex", "female").await;
        tokio::time::sleep(SETTLED).await;
        let said: Vec<String> = run(page, "return said", vec![]).await;
        assert_eq!(said.len(), 1, "{said:?}");
        let result = ResultPanel(page);
        assert!(
            said[0].contains(&result.headline().await) && said[0].contains(&result.range().await),
            "{said:?}"
        );

        form.type_into("creatinine", "x").await;
        page.becomes_true("said.length === 2").await;
        let said: Vec<Value> = run(page, "return said", vec![]).await;
        assert_eq!(
            said.len(),
            2,
            "that the result is withdrawn is said too: {said:?}"
        );
        assert!(
            !said[1].as_str().is_some_and(|line| line.contains('%')),
            "{}",
            json!(said)
        );
    });
}
