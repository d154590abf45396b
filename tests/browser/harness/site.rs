//! Where a test's page comes from.

use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{env, fs};

use super::hosting::Server;
use super::root;
use super::service::Service;

/// The folder with a site that a test changes.
pub const SITE: &str = "site";

/// Where the page comes from.
#[derive(Clone, Copy, Debug)]
pub enum Site {
    /// `dist/`, as `make serve` serves it.
    Served,
    /// The same for a page of another origin, which may show it in a frame.
    Framed,
    /// The same below a prefix that the server adds, such as `/a/b/`.
    Below(&'static str),
    /// A copy of `dist/` that is changed before it is served; the test may go on changing it.
    Changed(fn(&Path)),
    /// `dist/` as a server serves it under its sample configuration.
    Hosted(Server),
    /// `dist/afs12-standalone.html`, opened from disk.
    OneFile,
}

/// A site that can be opened. On drop its server ends and its copy is removed.
pub struct Host {
    address: String,
    _server: Option<Arc<Service>>,
    folder: TemporaryFolder,
}

impl Host {
    /// Gets the site ready.
    pub fn of(site: Site) -> Self {
        let folder = TemporaryFolder::fresh();
        let server = match site {
            Site::Served => Some(SERVED.server()),
            Site::Framed => Some(FRAMED.server()),
            Site::Below(prefix) => Some(Service::page(&built(), prefix, &[]).into()),
            Site::Changed(change) => {
                let copy = folder.0.join(SITE);
                copy_files(&built(), &copy);
                forget_compressed(&copy);
                change(&copy);
                Some(Service::page(&copy, "/", &[]).into())
            }
            Site::Hosted(server) => Some(Service::hosted(server, &folder.0, &built()).into()),
            Site::OneFile => None,
        };
        let address = match (&server, site) {
            (Some(server), Site::Below(prefix)) => server.address() + &prefix[1..],
            (Some(server), Site::Hosted(_)) => server.address() + "afs12/",
            (Some(server), _) => server.address(),
            (None, _) => format!("file://{}", built().join("afs12-standalone.html").display()),
        };
        Self {
            address,
            _server: server,
            folder,
        }
    }

    /// The address of the page.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A folder of the test's own; the copy of [`Site::Changed`] is [`SITE`] inside it.
    pub fn folder(&self) -> &Path {
        &self.folder.0
    }
}

/// A server that serves every test, because none changes what it serves.
struct Shared {
    more: &'static [&'static str],
    running: Mutex<Option<Arc<Service>>>,
}

static SERVED: Shared = Shared::new(&[]);
static FRAMED: Shared = Shared::new(&["framed"]);

impl Shared {
    const fn new(more: &'static [&'static str]) -> Self {
        Self {
            more,
            running: Mutex::new(None),
        }
    }

    /// Starts it for the first test that asks.
    fn server(&self) -> Arc<Service> {
        let mut running = self.running();
        Arc::clone(running.get_or_insert_with(|| Service::page(&built(), "/", self.more).into()))
    }

    fn running(&self) -> MutexGuard<'_, Option<Arc<Service>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends the servers that served every test.
pub fn end_shared() {
    for shared in [&SERVED, &FRAMED] {
        shared.running().take();
    }
}

/// Makes a site of what Trunk built, with one thing changed: a following version.
pub fn build_next_version(to: &Path) {
    let folder = TemporaryFolder::fresh();
    let root = root();
    copy_files(&root.join("target/trunk"), &folder.0);
    let page = folder.0.join("index.html");
    let text = fs::read_to_string(&page).expect("Trunk's page");
    fs::write(&page, text.replace("</body>", "<hr hidden></body>")).expect("it can be written");
    let status = Command::new("node")
        .arg(root.join("tools/site.mjs"))
        .args([&folder.0, to])
        .status()
        .expect("node runs");
    assert!(status.success(), "tools/site.mjs makes a site");
}

/// Where `make build` leaves the site.
pub fn built() -> PathBuf {
    let dist = root().join("dist");
    assert!(
        dist.join("index.html").exists(),
        "dist/ is missing: run `make test`"
    );
    dist
}

/// Copies the files of a folder, not its folders.
pub fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("a file can be copied");
        }
    }
}

/// Removes the compressed twins of the files: a server would send them in place of a file that was changed.
fn forget_compressed(site: &Path) {
    for entry in fs::read_dir(site).expect("a folder").flatten() {
        let path = entry.path();
        if path
            .extension()
            .is_some_and(|ending| ending == "br" || ending == "gz")
        {
            fs::remove_file(path).expect("it can be removed");
        }
    }
}

/// A new, empty folder, removed on drop.
struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    fn fresh() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("afs12-site-{}-{count}", process::id()));
        fs::create_dir_all(&folder).expect("the folder for temporary files can be written to");
        Self(folder)
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What cannot be removed stays behind, harmlessly, among the temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
