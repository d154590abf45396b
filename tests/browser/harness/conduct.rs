//! What the page has done unasked: complained, or asked somebody for something.

use serde_json::Value;

use super::cdp::Vendor;
use super::{Engine, Page};

impl Page {
    /// The console's errors and warnings since it was last asked.
    pub async fn complaints(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            // Only Chromium's driver keeps the console; elsewhere the page has failed or it has not.
            let failed = self
                .value("['absent', 'stopped'].includes(document.documentElement.dataset.program)")
                .await;
            return if failed == true {
                vec!["the page has failed".to_owned()]
            } else {
                vec![]
            };
        }
        let entries = self.log("browser").await;
        let complaint =
            |entry: &Value| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING"));
        entries
            .iter()
            .filter(|entry| complaint(entry))
            .map(|entry| entry["message"].to_string())
            .collect()
    }

    /// Refuses a console without a line that says `part`, where the driver keeps a console.
    pub async fn assert_complained_of(&self, part: &str) {
        let complaints = self.complaints().await;
        let is_kept = self.engine == Engine::Chromium;
        let said = complaints.iter().any(|line| line.contains(part));
        assert!(said || !is_kept, "{complaints:#?}");
    }

    /// The requests since it was last asked, those that were refused too; only Chromium's driver keeps a list of them.
    pub async fn requests(&self) -> Vec<String> {
        assert!(
            self.engine == Engine::Chromium,
            "its driver keeps no list of requests"
        );
        let entries = self.log("performance").await;
        let messages = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        messages
            .filter(|message| message["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|message| {
                Some(
                    message["message"]["params"]["request"]["url"]
                        .as_str()?
                        .to_owned(),
                )
            })
            .filter(|url| leaves_the_page(url))
            .collect()
    }

    /// The requests since it was last asked that went to anyone but the page's server.
    async fn strangers(&self) -> Vec<String> {
        let mut requests = if self.engine == Engine::Chromium {
            self.requests().await
        } else {
            let asked = self
                .value("performance.getEntriesByType('resource').map(entry => entry.name)")
                .await;
            serde_json::from_value(asked).expect("a list of addresses")
        };
        let friends = self.friends.borrow();
        let is_known = |url: &str| {
            url.starts_with(&self.server) || friends.iter().any(|friend| url.starts_with(friend))
        };
        requests.retain(|url| leaves_the_page(url) && !is_known(url));
        requests
    }

    /// Refuses a page that complained or that talked to strangers.
    pub async fn assert_clean(&self) {
        let strangers = self.strangers().await;
        assert!(
            strangers.is_empty(),
            "the page asked strangers: {strangers:#?}"
        );
        let complaints = self.complaints().await;
        assert!(
            complaints.is_empty(),
            "the console holds complaints: {complaints:#?}"
        );
    }

    async fn log(&self, name: &str) -> Vec<Value> {
        let entries = self
            .issue_cmd(Vendor::log(name))
            .await
            .expect("chromedriver keeps a log");
        entries.as_array().expect("a log is a list").clone()
    }
}

/// Whether somebody outside the page is asked.
fn leaves_the_page(url: &str) -> bool {
    !["data:", "blob:", "about:"]
        .iter()
        .any(|own| url.starts_with(own))
}
