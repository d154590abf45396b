//! The version of the page.

use super::English;
use crate::{VersionText, VersionWords};

impl VersionWords for English {
    fn version(&self, text: VersionText) -> &'static str {
        match text {
            VersionText::Version => "Version",
            VersionText::ReadyOffline => "ready for use without a network",
            VersionText::UpdateReady => "A new version is ready.",
            VersionText::UpdateClears => "Reloading clears the answers.",
            VersionText::Reload => "Reload",
        }
    }
}
