//! nginx: one process, the site beside its configuration.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use super::sample;

pub fn command(folder: &Path, dist: &Path, port: u16) -> Command {
    let place = folder.display();
    let sample = sample(
        dist,
        "nginx.conf",
        [("root /srv;", format!("root {place};"))],
    );
    symlink(dist, folder.join("afs12")).expect("a link can be made");
    let bodies = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {place}/{name};"))
        .join(" ");
    // One process, so that it ends when it is told to.
    let configuration = format!(
        "daemon off; master_process off; pid {place}/nginx.pid; error_log stderr; events {{}}\n\
         http {{ access_log off; {bodies} server {{ listen 127.0.0.1:{port};\n{sample} }} }}"
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, configuration).expect("the configuration can be written");
    let mut command = Command::new("nginx");
    command.arg("-p").arg(folder).arg("-c").arg(file);
    command
}
