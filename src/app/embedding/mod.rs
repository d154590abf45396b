//! The page inside another page: whether it is, what it tells, and who may hear it. It listens to nobody.
//!
//! What it tells is described in `docs/embedding.md`.

mod note;
mod tell;

use leptos::prelude::*;
use web_sys::Url;

pub use note::embedding_note;

use super::route::{EMBED, ORIGIN};
use afs12_exchange::Address;

/// Who may be given the estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Receiver {
    /// The address names nobody.
    Nobody,
    /// An exact origin, http or https.
    Origin(String),
    /// What the address names is no exact origin.
    Refused(String),
}

/// How the page is embedded. It is read from the address once, when the page loads: no later address gains a receiver.
#[derive(Clone, Debug)]
pub struct Embedding {
    /// Whether the address asks for the page without its frame.
    is_asked_for: bool,
    /// Whether the page also stands inside another.
    is_framed: bool,
    receiver: Receiver,
}

impl Embedding {
    /// Reads the address as it stands.
    pub fn of_address() -> Self {
        let window = gloo::utils::window();
        let location = window.location();
        // A document always has an address; both parts may be empty.
        let [hash, query] = [location.hash(), location.search()]
            .map(|part| Address::parse(&part.unwrap_or_default()));
        let asks = |part: &Address| matches!(part.value(EMBED).as_deref(), Some("" | "1"));
        Embedding {
            is_asked_for: asks(&hash) || asks(&query),
            is_framed: tell::parent().is_some(),
            receiver: receiver(hash.value(ORIGIN)),
        }
    }

    /// Reads the address, hides the frame if asked to, and provides what was read to every component below.
    pub fn provide() -> Self {
        let embedding = Embedding::of_address();
        if let (true, Some(root)) = (
            embedding.is_asked_for,
            gloo::utils::document().document_element(),
        ) {
            // An attribute of this name and value is always accepted.
            let _ = root.set_attribute("data-embedded", "");
        }
        provide_context(embedding.clone());
        embedding
    }

    /// Whether anything is told to the page around.
    fn is_heard(&self) -> bool {
        self.is_asked_for && self.is_framed
    }

    /// The origin to which estimates are passed.
    fn origin(&self) -> Option<&str> {
        match &self.receiver {
            Receiver::Origin(origin) if self.is_heard() => Some(origin),
            _ => None,
        }
    }
}

/// Only what the browser itself would write for the origin is one: no path, no default port, no capitals, no wildcard.
fn receiver(named: Option<String>) -> Receiver {
    let Some(named) = named else {
        return Receiver::Nobody;
    };
    let is_exact = Url::new(&named).is_ok_and(|url| {
        matches!(url.protocol().as_str(), "http:" | "https:") && url.origin() == named
    });
    match is_exact {
        true => Receiver::Origin(named),
        false => Receiver::Refused(named),
    }
}
