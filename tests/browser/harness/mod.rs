//! Opens the built page for each test in a context of its own, and leaves nothing running.

mod browser;
mod cdp;
mod chromium;
mod conduct;
mod emulation;
mod engine;
mod firefox;
mod host;
mod hosting;
mod page;
mod pictures;
mod profile;
mod runner;
mod service;
mod site;
mod visitor;

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::thread;
use std::time::Duration;

use browser::Browser;
pub use engine::Engine;
pub use host::HostPage;
pub use hosting::Server;
pub use page::Page;
pub(crate) use runner::test;
use runner::this_test;
pub use runner::{CHROMIUM, EVERY_ENGINE, NO_BROWSER, Test, run, this_engine};
use site::Host;
pub use site::{Site, build_next_version, built};
pub use visitor::{header_of, with_visitor};

/// A test that takes longer than this has hung.
const LIMIT: Duration = Duration::from_secs(150);

/// The languages that a browser asks for where a test says nothing of them.
const DEFAULT_LANGUAGES: &str = "en-US,en";

/// How the page is opened.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Where the page comes from.
    pub site: Site,
    /// What follows the page's address, such as `#age=70`.
    pub path: &'static str,
    /// The languages the browser asks for, the preferred one first.
    pub languages: &'static str,
    /// Width and height of the viewport in CSS pixels.
    pub size: (u32, u32),
}

impl Default for Options {
    fn default() -> Self {
        Self {
            site: Site::Served,
            path: "",
            languages: DEFAULT_LANGUAGES,
            size: (1280, 800),
        }
    }
}

/// Opens the page and runs the test on it.
///
/// # Panics
/// If the test does, if the console holds a warning or an error at its end, or if the page asked anyone but its own
/// server for anything. The page as it then was is in `target/screenshots/ENGINE/failed-TEST.png`.
pub fn with_page(options: Options, test: impl AsyncFnOnce(&Page)) {
    let host = Host::of(options.site);
    let (browser, client) = Browser::ready(options, this_engine());
    let (outcome, origins) = browser.runtime.block_on(async {
        let page = Page::new(client, browser.engine, &host);
        let outcome = caught(async {
            let way = async {
                page.open(options).await;
                test(&page).await;
            };
            tokio::time::timeout(LIMIT, way)
                .await
                .expect("the test ends in time");
            page.assert_clean().await;
        })
        .await;
        if outcome.is_err() {
            page.picture_of_failure(&this_test()).await;
        }
        (outcome, page.close().await)
    });
    match outcome {
        Ok(()) => browser.keep(origins),
        // Nobody knows what state it is in.
        Err(panic) => {
            drop(browser);
            resume_unwind(panic)
        }
    }
}

/// Refuses a test that does not fail, or that does not say `why`.
pub fn assert_fails(options: Options, why: &str, test: impl AsyncFnOnce(&Page)) {
    let outcome = catch_unwind(AssertUnwindSafe(|| with_page(options, test)));
    let said = outcome.expect_err("it fails");
    let said = said.downcast_ref::<String>().expect("it says why");
    assert!(said.contains(why), "{said}");
}

/// The project's folder.
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .ancestors()
        .nth(2)
        .expect("tests/browser is inside the project")
}

/// Where `cargo` builds, and so where a test may leave a file.
fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("target/tmp is inside target")
        .to_path_buf()
}

/// Runs a future to its end or to its panic.
async fn caught<T>(future: impl Future<Output = T>) -> thread::Result<T> {
    let mut future = pin!(future);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => std::task::Poll::Ready(Err(panic)),
        },
    )
    .await
}
