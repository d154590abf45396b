//! The page in a browser.

use std::cell::RefCell;
use std::ops::Deref;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::{Client, Locator, elements::Element};
use serde_json::{Value, json};

use super::cdp::Vendor;
use super::site::{Host, SITE};
use super::{Engine, Options};

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// How soon what has not appeared yet is looked for again.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// The page, opened. Whatever fantoccini's [`Client`] can do, it can do too.
pub struct Page {
    pub(super) client: Client,
    pub(super) engine: Engine,
    pub(super) server: String,
    pub(super) friends: RefCell<Vec<String>>,
    pub(super) folder: PathBuf,
}

/// How often a window is asked to become active.
const FOCUS_TRIES: usize = 20;

impl Page {
    /// Is about to open the page of a site in a context of an engine.
    pub fn new(client: Client, engine: Engine, host: &Host) -> Self {
        Self {
            client,
            engine,
            server: host.address().to_owned(),
            friends: RefCell::default(),
            folder: host.folder().to_owned(),
        }
    }

    /// Opens the page.
    pub async fn open(&self, options: Options) {
        let languages = options.languages;
        assert!(
            self.engine.can_ask_for(languages),
            "it asks for the system's language, not for {languages}"
        );
        self.resize(options.size.0, options.size.1).await;
        self.visit(options.path).await;
    }

    /// Makes the page's window the active one again: Firefox without a screen loses that now and then, and then a space selects nothing.
    pub async fn take_focus(&self) {
        for _ in 0..FOCUS_TRIES {
            if self.engine == Engine::Chromium || self.value("document.hasFocus()").await == true {
                return;
            }
            let window = self.window().await.expect("there is a window");
            self.switch_to_window(window)
                .await
                .expect("it can be switched to");
        }
    }

    /// The folder served, where the test has one of its own.
    pub fn site(&self) -> PathBuf {
        self.folder.join(SITE)
    }

    /// Runs a script in each document from now on, before any of its own.
    pub async fn before_each_load(&self, script: &str) {
        let source = json!({ "source": script });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }

    /// Lets no document run a script from now on.
    pub async fn switch_scripts_off(&self) {
        let off = json!({ "value": true });
        self.cdp("Emulation.setScriptExecutionDisabled", off).await;
    }

    /// Goes to an address below the page's.
    pub async fn visit(&self, path: &str) {
        self.goto(&format!("{}{path}", self.server))
            .await
            .expect("the page loads");
    }

    /// Loads the page again as its reader would. A driver's own way may pass the service worker by.
    pub async fn reload(&self) {
        self.value("(window.isBefore = true, location.reload())")
            .await;
        let started = Instant::now();
        let is_before = "return window.isBefore === true || document.readyState !== 'complete'";
        // While one page makes way for the other a script may find neither.
        while self.execute(is_before, vec![]).await.ok() != Some(Value::Bool(false)) {
            assert!(started.elapsed() < PATIENCE, "the page loads again");
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// The first element that a CSS selector finds, waiting for it to appear.
    pub async fn appears(&self, css: &str) -> Element {
        self.appears_within(PATIENCE, css).await
    }

    /// The same for what may take longer.
    pub async fn appears_within(&self, patience: Duration, css: &str) -> Element {
        let found = self
            .wait()
            .at_most(patience)
            .every(LOOK_AGAIN)
            .for_element(Locator::Css(css))
            .await;
        found.unwrap_or_else(|error| panic!("no {css} appears: {error}"))
    }

    /// Waits until a JavaScript expression is true in the page.
    pub async fn becomes_true(&self, expression: &str) {
        let started = Instant::now();
        while self.value(expression).await != true {
            assert!(started.elapsed() < PATIENCE, "{expression} stays false");
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// The text of the first element that a CSS selector finds, waiting for it to appear.
    pub async fn text(&self, css: &str) -> String {
        self.appears(css)
            .await
            .text()
            .await
            .expect("an element has a text")
    }

    /// What a JavaScript expression is worth in the page.
    pub async fn value(&self, expression: &str) -> Value {
        self.execute(&format!("return {expression}"), vec![])
            .await
            .expect("the expression has a value")
    }

    /// Lets the page show what the last key or click did: input reaches it beside the driver's other commands, and the explanation is
    /// drawn in a turn behind the first frame.
    pub async fn settle(&self) {
        let frames_and_turns = "const done = arguments[0]; \
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(() => done(null)))))";
        self.execute_async(frames_and_turns, vec![])
            .await
            .expect("the page draws");
    }

    /// From now on a server of the test's own is no stranger.
    pub fn befriend(&self, address: &str) {
        self.friends.borrow_mut().push(address.to_owned());
    }

    /// The address of the page's server, with a slash at the end.
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Gives the viewport a size in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        if self.engine == Engine::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", size).await;
            return;
        }
        let (left, top) = self.engine.corner();
        let least = self.engine.least_width();
        assert!(
            width >= least,
            "its window is at least {least} px wide, {width} px are asked for"
        );
        self.set_window_rect(left, top, width, height)
            .await
            .expect("a window has a size");
        // The window's own bars take their part: it grows by what is missing.
        let bars = self
            .value(&format!("[{width} - innerWidth, {height} - innerHeight]"))
            .await;
        let missing = |place: usize| bars[place].as_i64().unwrap_or_default().max(0) as u32;
        self.set_window_rect(left, top, width + missing(0), height + missing(1))
            .await
            .expect("a window has a size");
    }

    /// Chooses the medium (`screen`, `print`) and its features, such as `("prefers-color-scheme", "dark")`,
    /// `("forced-colors", "active")` or `("prefers-reduced-motion", "reduce")`. Those not named are as usual.
    pub async fn emulate(&self, medium: &str, features: &[(&str, &str)]) {
        let features: Vec<_> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.cdp(
            "Emulation.setEmulatedMedia",
            json!({ "media": medium, "features": features }),
        )
        .await;
    }

    /// Shows the page in the `light` or the `dark` colour scheme, at once: no transition is caught half-way.
    pub async fn colour_scheme(&self, scheme: &str) {
        let features = [
            ("prefers-color-scheme", scheme),
            ("prefers-reduced-motion", "reduce"),
        ];
        self.emulate("screen", &features).await;
    }

    /// A folder of the test's own, into which the browser saves from now on.
    pub async fn downloads(&self) -> PathBuf {
        let choice = json!({ "behavior": "allow", "downloadPath": self.folder });
        self.cdp("Browser.setDownloadBehavior", choice).await;
        self.folder.clone()
    }

    /// Permits the page these things, and of what needs a permission nothing else.
    pub async fn permit(&self, permissions: &[&str]) {
        let permissions =
            json!({ "permissions": permissions, "origin": self.server.trim_end_matches('/') });
        self.cdp("Browser.grantPermissions", permissions).await;
    }

    /// Refuses a page that is wider than its viewport; `what` says which.
    pub async fn assert_fits(&self, what: &str) {
        let overflow = self
            .value("document.documentElement.scrollWidth - innerWidth")
            .await;
        let fits = overflow.as_i64().is_some_and(|pixels| pixels <= 0);
        let widest = "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)\
                      .map(e => `${e.tagName}.${e.getAttribute('class')} ${e.textContent.slice(0, 40)}`).slice(0, 12)";
        let widest = self.value(widest).await;
        assert!(fits, "{what} scrolls sideways by {overflow}: {widest:#}");
    }

    /// Ends the browser, but for one that stays; says which origins the page has been at.
    pub async fn close(self) -> Vec<String> {
        if !self.engine.stays() {
            // A browser that is gone or hangs cannot be closed; its processes are ended with its folder.
            let _ = tokio::time::timeout(PATIENCE, self.client.close()).await;
        }
        let own = url::Url::parse(&self.server).expect("an address");
        let own = match own.origin() {
            url::Origin::Opaque(_) => "file://".to_owned(),
            origin => origin.ascii_serialization(),
        };
        let mut origins = self.friends.into_inner();
        origins.push(own);
        origins
    }

    pub(super) async fn cdp(&self, command: &str, parameters: Value) -> Value {
        assert!(
            self.engine == Engine::Chromium,
            "its driver knows no {command}"
        );
        let answer = self.issue_cmd(Vendor::cdp(command, parameters)).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}

impl Deref for Page {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}
