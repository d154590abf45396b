//! nginx under the sample configuration, as a process of the test's own.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

/// The command that serves `dist` at /afs12/ on a port. Everything it writes is in `folder`.
pub fn command(folder: &Path, dist: &Path, port: u16) -> Command {
    let sample = fs::read_to_string(dist.join("hosting/nginx.conf")).expect("the configuration");
    let place = folder.display();
    assert!(sample.contains("root /srv;"), "{sample}");
    let sample = sample.replace("root /srv;", &format!("root {place};"));
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
    // Debian keeps it where only root's PATH looks.
    command.env(
        "PATH",
        format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default()),
    );
    command.arg("-p").arg(folder).arg("-c").arg(file);
    command
}
