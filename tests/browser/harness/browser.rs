//! The browsers that are running: each serves one test after the other, and each test gets a context that no other had.

use std::sync::{Mutex, PoisonError};

use fantoccini::{Client, ClientBuilder, error::NewSessionError};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{self, Runtime};

use super::engine::Engine;
use super::profile::Profile;
use super::service::Service;
use super::{Options, firefox, this_test};

/// The browsers that no test uses at present.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A driver and what it needs. On drop the driver ends before what it may have left behind is cleared away.
pub struct Browser {
    pub engine: Engine,
    /// What talks to the driver, for as long as the browser is there.
    pub runtime: Runtime,
    /// Firefox, which takes many seconds to start and so stays.
    firefox: Option<Client>,
    driver: Service,
    _screen: Option<Service>,
    _profile: Profile,
}

impl Browser {
    /// A browser with a context in which nothing has happened yet. An idle one that has died is replaced.
    pub fn ready(options: Options, engine: Engine) -> (Self, Client) {
        if let Some(mut browser) = idle(engine) {
            match browser.fresh(options) {
                Ok(client) => return (browser, client),
                Err(error) => eprintln!(
                    "{engine:?} died before {} and is replaced: {error}",
                    this_test()
                ),
            }
        }
        let mut browser = Self::start(engine);
        let client = browser.fresh(options);
        let client = client.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        (browser, client)
    }

    fn start(engine: Engine) -> Self {
        let profile = Profile::fresh();
        let screen = engine.screen();
        let driver = engine.driver(profile.folder(), screen.as_ref());
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        Self {
            engine,
            runtime: runtime.expect("a runtime"),
            firefox: None,
            driver,
            _screen: screen,
            _profile: profile,
        }
    }

    /// Opens a context that has no cookie, no storage, no service worker, no cache and no permission yet. Chromium and WebKit are
    /// started anew for that, with a new profile; Firefox opens a new container.
    fn fresh(&mut self, options: Options) -> Result<Client, String> {
        if self.engine == Engine::Firefox {
            let client = match self.firefox.take() {
                Some(client) => client,
                None => self.connect(options).map_err(|error| error.to_string())?,
            };
            let container = firefox::open_container(&client, options.languages);
            self.runtime
                .block_on(container)
                .map_err(|error| error.to_string())?;
            return Ok(self.firefox.insert(client).clone());
        }
        self.connect(options).map_err(|error| error.to_string())
    }

    fn connect(&self, options: Options) -> Result<Client, NewSessionError> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.engine.capabilities(options.languages, options.site));
        self.runtime
            .block_on(builder.connect(&self.driver.address()))
    }

    /// Keeps the browser for another test.
    pub fn keep(self) {
        lock().push(self);
    }
}

/// An idle browser of an engine. Those of other engines end: the tests go through one engine after the other.
fn idle(engine: Engine) -> Option<Browser> {
    let (mut of_engine, of_others) = lock()
        .drain(..)
        .partition::<Vec<_>, _>(|browser| browser.engine == engine);
    let found = of_engine.pop();
    lock().append(&mut of_engine);
    drop(of_others);
    found
}

/// Ends the browsers that no test uses.
pub fn end_idle() {
    let idle: Vec<_> = lock().drain(..).collect();
    drop(idle);
}

fn lock() -> std::sync::MutexGuard<'static, Vec<Browser>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
