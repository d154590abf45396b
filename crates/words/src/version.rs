//! The words about the page's own version.

use strum::VariantArray;

/// A text about the version of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum VersionText {
    /// Stands before the version.
    Version,
    /// Said once the page can be opened without a network.
    ReadyOffline,
    /// Offers a version that has arrived beside the one in use.
    UpdateReady,
    /// What taking it costs.
    UpdateClears,
    /// The button that takes it.
    Reload,
}

/// What a language says about the version of the page.
pub trait VersionWords {
    /// A text about the version of the page.
    fn version(&self, text: VersionText) -> &'static str;
}
