//! The page inside a page of another origin, with storage blocked.

mod layout;
mod messages;

use afs12_exchange::message_schema;
use fantoccini::Locator;
use serde_json::Value;

use crate::harness::{HostPage, Options, Page, Site};

/// Keeps every message that a page is sent, with the origin of its sender.
const KEEP: &str = "window.messages = []; addEventListener('message', (event) => messages.push({ from: event.origin, data: event.data }))";

/// The page, served so that others may show it in a frame.
fn framed() -> Options {
    Options {
        site: Site::Framed,
        ..Options::default()
    }
}

/// A page with a frame and nothing else, which keeps its messages; `attributes` stand in the frame's tag.
fn frame(attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><body><script>{KEEP}</script><iframe width=1200 height=150 {attributes}></iframe>"
    )
}

/// The page's address with an origin to pass estimates to.
fn address(page: &Page, origin: &str) -> String {
    let encoded: String = url::form_urlencoded::byte_serialize(origin.as_bytes()).collect();
    format!("{}#embed&lang=en&origin={encoded}", page.server())
}

/// A host that passes its own origin to the page in its frame: which that is, is known only once it is served.
fn naming_itself(page: &Page, attributes: &str) -> HostPage {
    let html = frame(&format!("{attributes} data-app={}", page.server()));
    let script = "const frame = document.querySelector('iframe'); \
                  frame.src = `${frame.dataset.app}#embed&lang=en&origin=${encodeURIComponent(location.origin)}`";
    HostPage::of(format!("{html}<script>{script}</script>"))
}

/// Opens the host's page and steps into its frame.
async fn open(page: &Page, host: &HostPage) {
    page.befriend(&host.origin());
    page.goto(&host.origin())
        .await
        .expect("the host's page loads");
    enter(page).await;
}

async fn enter(page: &Page) {
    let frame = page
        .find(Locator::Css("iframe"))
        .await
        .expect("there is a frame");
    frame.enter_frame().await.expect("it can be entered");
    page.appears(".form").await;
    page.settle().await;
}

/// Looks at the host's page for a moment.
async fn at_host<T>(page: &Page, look: impl AsyncFnOnce() -> T) -> T {
    page.settle().await;
    page.enter_parent_frame()
        .await
        .expect("the frame is inside a page");
    let seen = look().await;
    enter(page).await;
    seen
}

/// The messages of a type that the host has been sent.
async fn messages(page: &Page, kind: &str) -> Vec<Value> {
    let all = at_host(page, async || page.value("messages").await).await;
    let all = all.as_array().expect("a list of messages").clone();
    let schema = jsonschema::validator_for(&message_schema()).expect("a schema");
    for message in &all {
        assert!(schema.is_valid(&message["data"]), "{message}");
    }
    all.into_iter()
        .map(|message| message["data"].clone())
        .filter(|data| data["type"] == kind)
        .collect()
}

async fn last_estimate(page: &Page) -> Value {
    messages(page, "afs12:estimate")
        .await
        .pop()
        .expect("a message of the estimate")
}
