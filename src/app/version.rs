//! Which version of the page this is, whether it is kept for use without a network, and whether a newer one is.

use leptos::ev;
use leptos::prelude::*;

use super::use_words;
use crate::words::VersionText;

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
#[component]
pub fn Version() -> impl IntoView {
    let words = use_words();
    let kept = Kept::followed();
    let version = of_root("data-version").unwrap_or_default();
    let is_kept = move || kept.get() != Kept::No;
    view! {
        <p class="version">
            {words.version(VersionText::Version)} " " {version}
            <Show when=is_kept fallback=|| ()>
                <span class="kept">" · " {words.version(VersionText::ReadyOffline)}</span>
            </Show>
        </p>
    }
}

/// Offers a newer version once it is ready; `page/offline.js` takes it when the button is pressed.
#[component]
pub fn Update() -> impl IntoView {
    let words = use_words();
    let kept = Kept::followed();
    let offer = move || {
        (kept.get() == Kept::Newer).then(|| {
            view! {
                <div class="update">
                    <p>
                        <strong>{words.version(VersionText::UpdateReady)}</strong>
                        " "
                        {words.version(VersionText::UpdateClears)}
                    </p>
                    <button type="button" class="button" data-update="">{words.version(VersionText::Reload)}</button>
                </div>
            }
        })
    };
    view! { <div role="status">{offer}</div> }
}

/// An attribute of the document's root.
fn of_root(name: &str) -> Option<String> {
    gloo::utils::document()
        .document_element()?
        .get_attribute(name)
}
