//! Which version of the page this is, whether it is kept for use without a network, and whether a newer one is.

use leptos::ev;
use leptos::prelude::*;

use super::markup::{Element, html, live};
use super::use_words;
use afs12_words::VersionText;

/// What `page/offline.js` knows about the page's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// Not, or not yet.
    No,
    /// For use without a network.
    Offline,
    /// A newer version too, which waits.
    Newer,
}

impl Kept {
    /// As the root of the document says it.
    fn now() -> Self {
        match of_root("data-offline").as_deref() {
            Some("ready") => Kept::Offline,
            Some("update") => Kept::Newer,
            _ => Kept::No,
        }
    }

    /// Follows what `page/offline.js` tells.
    fn followed() -> RwSignal<Self> {
        let kept = RwSignal::new(Kept::now());
        let told = ev::Custom::<web_sys::Event>::new("afs12-offline");
        let listener = window_event_listener(told, move |_| kept.set(Kept::now()));
        on_cleanup(move || listener.remove());
        kept
    }
}

/// Which version this is, and whether it needs a network.
pub fn version() -> Element {
    let words = use_words();
    let kept = Kept::followed();
    let version = of_root("data-version").unwrap_or_default();
    let ready = live(move || {
        let ready = (kept.get() != Kept::No).then(|| {
            html("span")
                .class("kept")
                .child(" · ")
                .child(words.version(VersionText::ReadyOffline))
        });
        ready.into()
    });
    html("p")
        .class("version")
        .child(words.version(VersionText::Version))
        .child(" ")
        .child(version)
        .child(ready)
}

/// Offers a newer version once it is ready; `page/offline.js` takes it when the button is pressed.
pub fn update() -> Element {
    let words = use_words();
    let kept = Kept::followed();
    let offer = move || {
        let text = html("p")
            .child(html("strong").child(words.version(VersionText::UpdateReady)))
            .child(" ")
            .child(words.version(VersionText::UpdateClears));
        let button = html("button")
            .attr("type", "button")
            .class("button")
            .attr("data-update", "")
            .child(words.version(VersionText::Reload));
        html("div").class("update").child(text).child(button)
    };
    html("div")
        .attr("role", "status")
        .child(live(move || (kept.get() == Kept::Newer).then(offer).into()))
}

/// An attribute of the document's root.
fn of_root(name: &str) -> Option<String> {
    gloo::utils::document()
        .document_element()?
        .get_attribute(name)
}
