//! Caddy: plain HTTP in place of its certificates.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::sample;

pub fn command(folder: &Path, dist: &Path, port: u16) -> Command {
    let sample = sample(
        dist,
        "Caddyfile",
        [
            (
                "afs12.hospital.example {",
                format!("http://127.0.0.1:{port} {{"),
            ),
            ("root * /srv/afs12", format!("root * {}", dist.display())),
        ],
    );
    let file = folder.join("Caddyfile");
    fs::write(&file, format!("{{\n\tadmin off\n}}\n{sample}"))
        .expect("the configuration can be written");
    let mut command = Command::new("caddy");
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(file);
    // It keeps certificates and what it last served at home, and says much about itself.
    command
        .env("XDG_DATA_HOME", folder)
        .env("XDG_CONFIG_HOME", folder)
        .stderr(Stdio::null());
    command
}
