//! The browsers that are running: each serves one test after the other, and each test gets a context that no other had.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, error::NewSessionError};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{self, Runtime};

use super::engine::{Engine, Storage};
use super::profile::Profile;
use super::service::Service;
use super::{Options, chromium, firefox, this_test};

/// How long a browser may take to open a context. WebKit's driver now and then never answers.
const PATIENCE: Duration = Duration::from_secs(20);

/// The browsers that no test uses at present.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A driver and what it needs. On drop the driver ends before what it may have left behind is cleared away.
pub struct Browser {
    pub engine: Engine,
    storage: Storage,
    /// What talks to the driver, for as long as the browser is there.
    pub runtime: Runtime,
    /// The browser itself, where it stays.
    client: Option<Client>,
    /// Where its tests have been.
    origins: Vec<String>,
    driver: Service,
    _screen: Option<Service>,
    _profile: Profile,
}

impl Browser {
    /// A browser with a context in which nothing has happened yet. An idle one that has died is replaced.
    pub fn ready(options: Options, engine: Engine) -> (Self, Client) {
        let storage = Storage::of(options.site);
        if let Some(mut browser) = idle(engine, storage) {
            match browser.fresh(options) {
                Ok(client) => return (browser, client),
                Err(error) => eprintln!(
                    "{engine:?} died before {} and is replaced: {error}",
                    this_test()
                ),
            }
        }
        let mut browser = Self::start(engine, storage);
        let client = browser.fresh(options).or_else(|error| {
            eprintln!("{engine:?} did not start for {}: {error}", this_test());
            browser = Self::start(engine, storage);
            browser.fresh(options)
        });
        let client = client.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        (browser, client)
    }

    fn start(engine: Engine, storage: Storage) -> Self {
        let profile = Profile::fresh();
        let screen = engine.screen();
        let driver = engine.driver(profile.folder(), screen.as_ref());
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        Self {
            engine,
            storage,
            runtime: runtime.expect("a runtime"),
            client: None,
            origins: Vec::new(),
            driver,
            _screen: screen,
            _profile: profile,
        }
    }

    /// Opens a context that has no cookie, no storage, no service worker, no cache and no permission yet.
    fn fresh(&mut self, options: Options) -> Result<Client, String> {
        let (kept, origins) = (self.client.take(), std::mem::take(&mut self.origins));
        let opened = self.runtime.block_on(async {
            tokio::time::timeout(PATIENCE, self.opened(kept, &origins, options)).await
        });
        let client = opened.map_err(|_| format!("no answer within {PATIENCE:?}"))??;
        if self.engine.stays() {
            self.client = Some(client.clone());
        }
        Ok(client)
    }

    async fn opened(
        &self,
        kept: Option<Client>,
        origins: &[String],
        options: Options,
    ) -> Result<Client, String> {
        let client = match kept {
            Some(client) => client,
            None => self.connect().await.map_err(|error| error.to_string())?,
        };
        let context = match self.engine {
            Engine::Chromium => chromium::open_tab(&client, origins, options).await,
            Engine::Firefox => firefox::open_container(&client, options).await,
            // It was started for this test.
            Engine::WebKit => Ok(()),
        };
        context.map_err(|error| error.to_string())?;
        Ok(client)
    }

    async fn connect(&self) -> Result<Client, NewSessionError> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.engine.capabilities(self.storage));
        builder.connect(&self.driver.address()).await
    }

    /// Keeps the browser for another test; this one has been at these origins.
    pub fn keep(mut self, origins: Vec<String>) {
        self.origins = origins;
        lock().push(self);
    }
}

/// An idle browser of this kind. Those of other kinds end: the tests of one kind follow each other.
fn idle(engine: Engine, storage: Storage) -> Option<Browser> {
    let is_right = |browser: &Browser| browser.engine == engine && browser.storage == storage;
    let (mut right, others) = lock().drain(..).partition::<Vec<_>, _>(is_right);
    let found = right.pop();
    lock().append(&mut right);
    drop(others);
    found
}

/// Ends the browsers that no test uses.
pub fn end_idle() {
    let idle: Vec<_> = lock().drain(..).collect();
    drop(idle);
}

fn lock() -> MutexGuard<'static, Vec<Browser>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
