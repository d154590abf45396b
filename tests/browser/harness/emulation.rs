//! What only Chromium's driver can do: zoom, touch, and look at what assistive technology is given.

use serde_json::{Value, json};

use super::Page;

impl Page {
    /// Zooms a window of this size in pixels: so many times fewer CSS pixels, each so many times larger.
    pub async fn zoom(&self, window: (u32, u32), factor: u32) {
        let (width, height) = (window.0 / factor, window.1 / factor);
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": factor, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// From now on the page is touched, not pointed at.
    pub async fn touch(&self) {
        let touch = json!({ "enabled": true, "maxTouchPoints": 5 });
        self.cdp("Emulation.setTouchEmulationEnabled", touch).await;
    }

    /// Every node of the accessibility tree, as assistive technology is given it.
    pub async fn accessibility_tree(&self) -> Vec<Value> {
        let tree = self.cdp("Accessibility.getFullAXTree", json!({})).await;
        tree["nodes"].as_array().expect("a list of nodes").clone()
    }

    /// Runs a script before any other of each document opened from now on, frames of the same origin included.
    pub async fn before_each_document(&self, script: &str) {
        let source = json!({ "source": script });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }
}
