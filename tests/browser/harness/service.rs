//! The two programs a test needs beside the browser: the page's server and chromedriver.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A program that serves a port of its own choice, killed on drop.
pub struct Service {
    program: Child,
    /// Kept open, because a program that can no longer print may stop.
    _output: BufReader<ChildStdout>,
    port: u16,
}

impl Service {
    /// Serves `dist/` as `make serve` does.
    pub fn page() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for needed in ["dist/index.html", "tools/node_modules/sirv"] {
            assert!(
                root.join(needed).exists(),
                "{needed} is missing: run `make test`"
            );
        }
        let mut command = Command::new("node");
        command.arg(root.join("tools/serve.mjs")).arg("0");
        Self::start(command, "http://127.0.0.1:")
    }

    /// Starts chromedriver, which keeps each browser's data in a new folder inside the one given.
    pub fn chromedriver(folder: &Path) -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").env("TMPDIR", folder);
        Self::start(command, "successfully on port ")
    }

    /// The address it answers at, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Starts a program and waits for the line in which it announces its port.
    fn start(mut command: Command, announcement: &str) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut program = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start ({error}): run `make test`"));
        let mut output = BufReader::new(program.stdout.take().expect("its output is piped"));
        let port = announced_port(&mut output, announcement);
        let service = Self {
            program,
            _output: output,
            port: port.unwrap_or_default(),
        };
        assert!(port.is_some(), "{name} ended without announcing its port");
        service
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
