//! A context of its own for each test in a Firefox that stays: a container, which shares nothing with another.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, error::CmdError};
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::Options;
use super::engine::Storage;

/// Where scripts run from now on: inside the page, or where the browser's own code does.
#[derive(Debug)]
struct Context(&'static str);

impl WebDriverCompatibleCommand for Context {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/moz/context",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "context": self.0 }).to_string()))
    }
}

/// In Firefox's settings 5 keeps what the pages of each site store apart, as it does of itself, and 2 lets no page store anything.
fn settings(options: Options) -> Value {
    let storage = match Storage::of(options.site) {
        Storage::Blocked => 2,
        Storage::Allowed => 5,
    };
    json!({ "intl.accept_languages": options.languages, "network.cookie.cookieBehavior": storage })
}

/// Opens a tab in a new container, closes every other tab, and forgets the containers that were before.
pub async fn open_container(client: &Client, options: Options) -> Result<(), CmdError> {
    client.issue_cmd(Context("chrome")).await?;
    let script = include_str!("firefox/container.js");
    client.execute(script, vec![settings(options)]).await?;
    client.issue_cmd(Context("content")).await?;
    let tab = client.windows().await?.pop();
    client
        .switch_to_window(tab.ok_or(CmdError::NotJson("no tab is open".to_owned()))?)
        .await
}
