//! The version of the page.

use strum::VariantArray;

/// A text about the version of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum VersionText {
    /// Label of the version.
    Version,
    /// Mark of a page that can be opened without a network.
    ReadyOffline,
    /// Message that a new version is ready.
    UpdateReady,
    /// That reloading clears the answers.
    UpdateClears,
    /// Button that reloads the page.
    Reload,
}

/// What a language says about the version of the page.
pub trait VersionWords {
    /// Returns a text without arguments.
    fn version(&self, text: VersionText) -> &'static str;
}
