//! Runs third-party programs with Node.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The answer of a script of `tools` to JSON on its standard input.
pub fn run(script: &str, input: &Value) -> Value {
    let path = format!("{}/../../tools/{script}", env!("CARGO_MANIFEST_DIR"));
    let mut child = Command::new("node")
        .arg(&path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts; tools/install page installs what it needs");
    let mut stdin = child.stdin.take().expect("a standard input");
    stdin
        .write_all(input.to_string().as_bytes())
        .expect("it reads its input");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(
        output.status.success(),
        "{path} failed; tools/install page installs what it needs"
    );
    serde_json::from_slice(&output.stdout).expect("it answers in JSON")
}
