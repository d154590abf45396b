//! A context of its own for each test in a Chromium that stays: a new tab, with all that the tests before it have left cleared away.

use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use super::cdp::Vendor;
use super::{DEFAULT_LANGUAGES, Options};

/// Opens a tab, closes every other, and forgets what these origins have stored, cached and been permitted.
pub async fn open_tab(
    client: &Client,
    origins: &[String],
    options: Options,
) -> Result<(), CmdError> {
    let before = client.windows().await?;
    let tab = client.new_window(true).await?.handle;
    for window in before {
        client.switch_to_window(window).await?;
        client.close_window().await?;
    }
    client.switch_to_window(tab).await?;
    for origin in origins {
        let all = json!({ "origin": origin, "storageTypes": "all" });
        cdp(client, "Storage.clearDataForOrigin", all).await?;
    }
    for command in [
        "Network.clearBrowserCache",
        "Network.clearBrowserCookies",
        "Browser.resetPermissions",
    ] {
        cdp(client, command, json!({})).await?;
    }
    cdp(
        client,
        "Browser.setDownloadBehavior",
        json!({ "behavior": "default" }),
    )
    .await?;
    // A tab that was opened beside another is not yet the one with the keyboard's focus.
    cdp(client, "Page.bringToFront", json!({})).await?;
    ask_for(client, options.languages).await?;
    // What the tests before have written is nothing of this one.
    for log in ["browser", "performance"] {
        client.issue_cmd(Vendor::log(log)).await?;
    }
    Ok(())
}

/// Makes the tab ask for these languages; the browser itself asks for the usual ones.
async fn ask_for(client: &Client, languages: &str) -> Result<(), CmdError> {
    if languages == DEFAULT_LANGUAGES {
        return Ok(());
    }
    let version = cdp(client, "Browser.getVersion", json!({})).await?;
    let agent = json!({ "userAgent": version["userAgent"], "acceptLanguage": languages });
    cdp(client, "Emulation.setUserAgentOverride", agent).await?;
    let preferred = languages.split(',').next().unwrap_or_default();
    cdp(
        client,
        "Emulation.setLocaleOverride",
        json!({ "locale": preferred }),
    )
    .await?;
    Ok(())
}

async fn cdp(client: &Client, command: &str, parameters: Value) -> Result<Value, CmdError> {
    client.issue_cmd(Vendor::cdp(command, parameters)).await
}
