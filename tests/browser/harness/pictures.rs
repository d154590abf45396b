//! The files of a test: pictures of the page, and what the browser reads.

use std::path::PathBuf;
use std::{env, fs};

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::json;

use super::{Page, target_folder};

impl Page {
    /// Saves the viewport as `target/screenshots/ENGINE/NAME.png`, where the run is asked for pictures.
    pub async fn screenshot(&self, name: &str) {
        if are_pictures_asked_for() {
            self.picture(name).await;
        }
    }

    /// Saves the viewport as a test left it that has failed.
    pub async fn picture_of_failure(&self, test: &str) {
        let (_, path) = test.split_once("::").unwrap_or_default();
        self.picture(&format!("failed-{}", path.replace("::", "-")))
            .await;
    }

    async fn picture(&self, name: &str) {
        // Taken of failed tests too, which are not to fail over their picture.
        if let Ok(picture) = self.client.screenshot().await {
            self.keep(&format!("{name}.png"), &picture);
        }
    }

    /// Saves a file in `target/screenshots/ENGINE` and says where.
    pub fn keep(&self, name: &str, content: &[u8]) -> PathBuf {
        let folder = target_folder().join("screenshots").join(self.engine.name());
        fs::create_dir_all(&folder).expect("the build folder can be written to");
        save(folder.join(name), content)
    }

    /// A file of the test's own with this content, for the browser to read.
    pub fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        save(self.folder.join(name), content)
    }

    /// What the browser would print, as PDF; the page's own style sheets choose the paper.
    pub async fn printed(&self) -> Vec<u8> {
        let choices = json!({ "preferCSSPageSize": true, "printBackground": true });
        let answer = self.cdp("Page.printToPDF", choices).await;
        let data = answer["data"].as_str().expect("a PDF");
        BASE64.decode(data).expect("base64")
    }
}

/// Whether this run is to leave pictures of the page: they take longer than what they show.
fn are_pictures_asked_for() -> bool {
    env::var_os("AFS12_SCREENSHOTS").is_some_and(|value| !value.is_empty() && value != "0")
}

fn save(file: PathBuf, content: &[u8]) -> PathBuf {
    fs::write(&file, content).expect("a file can be saved there");
    file
}
