//! The programs a test needs beside the browser: the page's server, the browser's driver, a screen.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::hosting::Server;
use super::root;

/// How long a program may take to answer at its port.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a program that ends without a port is started.
const STARTS: usize = 5;

/// A program that serves a port of its own choice, killed on drop.
pub struct Service {
    program: Child,
    /// Kept open, because a program that can no longer print may stop.
    _output: Option<BufReader<ChildStdout>>,
    port: u16,
}

impl Service {
    /// Serves a folder below a prefix, as `make serve` serves `dist/` at `/`; `more` goes to the server as it is.
    pub fn page(folder: &Path, prefix: &str, more: &[&str]) -> Self {
        let root = root();
        let needed = "tools/node_modules/sirv";
        assert!(
            root.join(needed).exists(),
            "{needed} is missing: run `make test`"
        );
        let mut command = Command::new("node");
        command.arg(root.join("tools/serve.mjs")).arg("0");
        command.arg(folder).arg(prefix).args(more);
        Self::start(command, "http://127.0.0.1:")
    }

    /// Serves `dist` at /afs12/ with a server under its sample configuration, which writes into `folder` alone.
    pub fn hosted(server: Server, folder: &Path, dist: &Path) -> Self {
        let port = free_port();
        let mut command = server.command(folder, dist, port);
        let program = command
            .stdin(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{server:?} does not start ({error}): run `make test`"));
        let service = Self {
            program,
            _output: None,
            port,
        };
        service.wait_until_it_answers();
        service
    }

    /// Starts chromedriver, which keeps each browser's data in a new folder inside the one given.
    pub fn chromedriver(folder: &Path) -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").env("TMPDIR", folder);
        Self::start(command, "successfully on port ")
    }

    /// Starts geckodriver, which keeps each browser's data in a new folder inside the one given.
    pub fn geckodriver(folder: &Path) -> Self {
        let mut command = Command::new(installed("geckodriver"));
        // Firefox keeps its own temporary files there too, and says much about itself. A test may run Firefox's own code.
        command
            .args(["--port=0", "--allow-system-access"])
            .env("TMPDIR", folder);
        command.stderr(Stdio::null());
        Self::start(command, "Listening on 127.0.0.1:")
    }

    /// Starts WebKit's driver, which announces nothing: it is given a free port.
    pub fn webkit_driver(folder: &Path, display: u16) -> Self {
        let port = free_port();
        let mut command = Command::new("sh");
        let script = format!("echo on port {port}; exec WebKitWebDriver --port={port}");
        command
            .args(["-c", &script])
            .env("DISPLAY", format!(":{display}"))
            .env("LANG", "en_US.UTF-8")
            .env("TMPDIR", folder)
            .env("XDG_DATA_HOME", folder)
            .env("XDG_CACHE_HOME", folder)
            .stderr(Stdio::null());
        let service = Self::start(command, "on port ");
        service.wait_until_it_answers();
        service
    }

    /// Starts a screen that nobody sees; its number is that of its display.
    pub fn screen((width, height): (u32, u32)) -> Self {
        let mut command = Command::new("Xvfb");
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &format!("{width}x{height}x24"),
            "-nolisten",
            "tcp",
        ]);
        command.stderr(Stdio::null());
        Self::start(command, "")
    }

    /// The number it announced: its port, or a screen's display.
    pub fn number(&self) -> u16 {
        self.port
    }

    /// The address it answers at, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Starts a program and waits for the line in which it announces its port.
    ///
    /// A driver ends if the free port it chose for IPv4 is another program's for IPv6, so it may choose again.
    fn start(mut command: Command, announcement: &str) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        (0..STARTS)
            .find_map(|_| Self::start_once(&mut command, announcement))
            .unwrap_or_else(|| panic!("{command:?} ended {STARTS} times without a port"))
    }

    /// Nothing if the program ends without announcing its port.
    fn start_once(command: &mut Command, announcement: &str) -> Option<Self> {
        let mut program = command.spawn().unwrap_or_else(|error| {
            panic!("{command:?} does not start ({error}): run `make test`")
        });
        let mut output = BufReader::new(program.stdout.take().expect("its output is piped"));
        let port = announced_port(&mut output, announcement);
        let mut service = Self {
            program,
            _output: Some(output),
            port: 0,
        };
        service.port = port?;
        Some(service)
    }
}

impl Service {
    fn wait_until_it_answers(&self) {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(started.elapsed() < PATIENCE, "nothing answers at its port");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Either fails only for a program that has already ended.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The number that follows the announcement, or nothing if the output ends first.
fn announced_port(output: &mut impl BufRead, announcement: &str) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, rest) = line.split_once(announcement)?;
        rest.split(|c: char| !c.is_ascii_digit())
            .next()?
            .parse()
            .ok()
    })
}

/// A program that `tools/install` compiled, or the machine's own.
fn installed(program: &str) -> PathBuf {
    let own = root().join("tools/bin").join(program);
    if own.exists() {
        own
    } else {
        PathBuf::from(program)
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}
