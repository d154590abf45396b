//! Opens the built page in a browser of its own for each test, and leaves nothing running.

mod cdp;
mod conduct;
mod emulation;
mod engine;
mod host;
mod hosting;
mod not_here;
mod page;
mod profile;
mod service;
mod site;
mod turn;

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::thread;
use std::time::Duration;

pub use engine::Engine;
pub use host::HostPage;
pub use hosting::Server;
use not_here::NotHere;
pub use page::Page;
use profile::Profile;
use site::Host;
pub use site::{Site, build_next_version, built};
use turn::Turn;

/// A test that takes longer than this has hung.
const LIMIT: Duration = Duration::from_secs(300);

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
    /// Whether the test has to run whole in every engine.
    pub everywhere: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            site: Site::Served,
            path: "",
            languages: "en-US,en",
            size: (1280, 800),
            everywhere: false,
        }
    }
}

/// Opens the page, runs the test on it, and closes the browser and the server however the test ends.
///
/// A test that comes to something its engine cannot do ends there, and its output says what and why; one that has to run
/// everywhere fails.
///
/// # Panics
/// If the test does, if the console holds a warning or an error at its end, or if the page asked anyone but its own
/// server for anything. The page as it then was is in `target/screenshots/failed-TEST.png`.
pub fn with_page(options: Options, test: impl AsyncFnOnce(&Page)) {
    let _turn = Turn::take();
    // Dropped from the last to the first: the driver ends before what it may have left behind is cleared away.
    let host = Host::of(options.site);
    let profile = Profile::fresh();
    let engine = Engine::chosen();
    let screen = engine.screen();
    let driver = engine.driver(profile.folder(), screen.as_ref());

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let page = Page::start(engine, &driver, &host, options).await;
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
        let outcome = NotHere::allowed(outcome, engine, &this_test(), options.everywhere);
        if outcome.is_err() {
            page.screenshot(&format!("failed-{}", this_test())).await;
        }
        page.close().await;
        outcome.unwrap_or_else(|panic| resume_unwind(panic));
    });
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

/// The name of the running test, which the test runner gives to its thread.
fn this_test() -> String {
    thread::current()
        .name()
        .unwrap_or("test")
        .replace("::", "-")
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
