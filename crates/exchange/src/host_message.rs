//! The messages that an embedded page posts to the page around it, as JSON: `docs/embedding.md`.

use serde::Serialize;
use strum::IntoStaticStr;

use super::estimate_json::EstimateDocument;
use super::json_text::written;

/// The version of the messages; raised when a receiver of the old ones would misread the new.
pub const MESSAGE_VERSION: u8 = 2;
/// The type of the message with the page's height.
pub const HEIGHT: &str = "afs12:height";
/// The type of the message with the estimate.
pub const ESTIMATE: &str = "afs12:estimate";

/// Why there is no estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum NoEstimate {
    /// A required answer is missing.
    Waiting,
    /// An answer needs a correction, or the program has failed: an estimate sent before is void.
    Withdrawn,
    /// Rutherford category 0 to 3.
    NotClti,
}

impl NoEstimate {
    /// Every reason.
    pub const ALL: [NoEstimate; 3] = [
        NoEstimate::Waiting,
        NoEstimate::Withdrawn,
        NoEstimate::NotClti,
    ];
}

#[derive(Serialize)]
struct HeightMessage {
    r#type: &'static str,
    version: u8,
    height: u32,
}

#[derive(Serialize)]
struct EstimateMessage {
    r#type: &'static str,
    version: u8,
    estimate: Option<EstimateDocument>,
    reason: Option<&'static str>,
}

/// The message with the page's height in CSS pixels.
pub fn height_message(height: u32) -> String {
    written(&HeightMessage {
        r#type: HEIGHT,
        version: MESSAGE_VERSION,
        height,
    })
}

/// The message with the estimate, or with the reason why there is none.
pub fn estimate_message(estimate: Result<EstimateDocument, NoEstimate>) -> String {
    let (estimate, reason) = match estimate {
        Ok(document) => (Some(document), None),
        Err(reason) => (None, Some(reason.into())),
    };
    written(&EstimateMessage {
        r#type: ESTIMATE,
        version: MESSAGE_VERSION,
        estimate,
        reason,
    })
}
