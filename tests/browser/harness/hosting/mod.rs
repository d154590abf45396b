//! Web servers under their sample configurations, as processes of the test's own.

mod apache;
mod caddy;
mod nginx;

use std::fs;
use std::path::Path;
use std::process::Command;

/// A server with a sample in `docs/hosting` that runs here. IIS does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// nginx.
    Nginx,
    /// Apache 2.4.
    Apache,
    /// Caddy 2.
    Caddy,
}

impl Server {
    /// The command that serves `dist` at /afs12/ on a port. Everything it writes is in `folder`.
    pub fn command(self, folder: &Path, dist: &Path, port: u16) -> Command {
        let mut command = match self {
            Server::Nginx => nginx::command(folder, dist, port),
            Server::Apache => apache::command(folder, dist, port),
            Server::Caddy => caddy::command(folder, dist, port),
        };
        // Debian keeps servers where only root's PATH looks.
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{path}:/usr/sbin"));
        command
    }
}

/// A sample configuration with its own values, each of which stands in it once, replaced by those of the test.
fn sample<const N: usize>(dist: &Path, name: &str, values: [(&str, String); N]) -> String {
    let file = dist.join("hosting").join(name);
    let sample = fs::read_to_string(file).expect("the configuration");
    values.iter().fold(sample, |sample, (own, ours)| {
        assert_eq!(sample.matches(own).count(), 1, "{own} in {sample}");
        sample.replace(own, ours)
    })
}
