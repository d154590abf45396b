//! The browser engines that the page is tested in.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::service::Service;
use super::{DEFAULT_LANGUAGES, Site};

/// WebKit's own small browser, which Debian keeps apart from its commands.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// The width and height of the screen that WebKit's window is on.
const SCREEN: (u32, u32) = (1600, 1400);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome's and Edge's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, the one on every iPad.
    WebKit,
}

impl Engine {
    /// Its name in a test's.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Whether one browser serves many tests: WebKit has no context of its own for each, but starts quickly.
    pub fn stays(self) -> bool {
        self != Engine::WebKit
    }

    /// Whether a test can make it ask for these languages: WebKit's small browser asks for the system's and no other.
    pub fn can_ask_for(self, languages: &str) -> bool {
        self != Engine::WebKit || languages.starts_with("en")
    }

    /// Whether a test can make it give a page inside another one no storage.
    pub fn can_block_storage(self) -> bool {
        self != Engine::WebKit
    }

    /// The least width of its window in pixels: no test can make it narrower.
    pub fn least_width(self) -> u32 {
        match self {
            Engine::Chromium => 0,
            Engine::Firefox => 500,
            Engine::WebKit => 450,
        }
    }

    /// Where its window's upper left corner is. Without a window manager the window under the pointer has the keyboard's focus, and
    /// the pointer rests in the middle of WebKit's screen.
    pub fn corner(self) -> (u32, u32) {
        match self {
            Engine::WebKit => (SCREEN.0 / 2 - 20, SCREEN.1 / 2 - 20),
            _ => (0, 0),
        }
    }

    /// What the driver needs running before it, which has to outlive it.
    pub fn screen(self) -> Option<Service> {
        (self == Engine::WebKit).then(|| Service::screen(SCREEN))
    }

    /// Starts the driver; whatever the browser leaves is inside `folder`.
    pub fn driver(self, folder: &Path, screen: Option<&Service>) -> Service {
        match self {
            Engine::Chromium => Service::chromedriver(folder),
            Engine::Firefox => Service::geckodriver(folder),
            Engine::WebKit => {
                let display = screen.map(Service::number).unwrap_or_default();
                Service::webkit_driver(folder, display)
            }
        }
    }

    /// What a driver is asked for: a browser that shows nothing on the screen, asks nobody for updates and keeps its logs.
    pub fn capabilities(self, storage: Storage) -> Capabilities {
        let capabilities = match self {
            Engine::Chromium => chromium(storage),
            // Its containers are what keeps one test from another.
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": { "privacy.userContext.enabled": true, "permissions.isolateBy.userContext": true },
                },
            }),
            Engine::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": MINI_BROWSER, "args": ["--automation"] },
            }),
        };
        capabilities.as_object().expect("an object").clone()
    }
}

/// Whether pages may store anything: inside another page some browsers do not let them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Allowed,
    Blocked,
}

impl Storage {
    /// What a page of this site is given.
    pub fn of(site: Site) -> Self {
        match site {
            Site::Framed => Storage::Blocked,
            _ => Storage::Allowed,
        }
    }
}

fn chromium(storage: Storage) -> Value {
    // In Chromium's settings 1 allows it and 2 blocks it.
    let storage = match storage {
        Storage::Allowed => 1,
        Storage::Blocked => 2,
    };
    json!({
        "goog:chromeOptions": {
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--lang=en-US", format!("--accept-lang={DEFAULT_LANGUAGES}"),
            ],
            "prefs": {
                "intl.accept_languages": DEFAULT_LANGUAGES, "profile.default_content_setting_values.cookies": storage,
            },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}
