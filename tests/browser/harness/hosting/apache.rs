//! Apache: one process, with the modules that the sample asks for and no others.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::sample;
use crate::harness::site::copy_files;

/// What every Apache on Debian has, and what the sample asks for.
const MODULES: [&str; 7] = [
    "mpm_event",
    "authz_core",
    "alias",
    "dir",
    "headers",
    "mime",
    "rewrite",
];

/// The types that every Apache knows.
const TYPES: &str = "text/html html\ntext/css css\nimage/svg+xml svg\nimage/png png\n";

pub fn command(folder: &Path, dist: &Path, port: u16) -> Command {
    let place = folder.display();
    let site = folder.join("afs12");
    // Started by root it serves as nobody, who may not see the project.
    copy_files(dist, &site);
    let site = site.display().to_string();
    let sample = sample(
        dist,
        "apache.conf",
        [
            ("Alias /afs12 /srv/afs12", format!("Alias /afs12 {site}")),
            ("<Directory /srv/afs12>", format!("<Directory {site}>")),
        ],
    );
    let modules = MODULES
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"));
    let configuration = format!(
        "{}ServerRoot {place}\nServerName localhost\nListen 127.0.0.1:{port}\nUser nobody\nGroup nogroup\n\
         PidFile {place}/pid\nErrorLog {place}/error.log\nTypesConfig {place}/mime.types\n{sample}",
        modules.concat()
    );
    fs::write(folder.join("mime.types"), TYPES).expect("the types can be written");
    let file = folder.join("apache.conf");
    fs::write(&file, configuration).expect("the configuration can be written");
    let mut command = Command::new("apache2");
    // One process, so that it ends when it is told to.
    command.arg("-X").arg("-f").arg(file);
    command
}
