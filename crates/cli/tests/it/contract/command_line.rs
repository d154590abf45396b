//! The command line, run as from a shell.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const GOOD: &str = r#"{"rutherford": 5, "age": 72, "sex": "female", "dialysis": false}"#;
/// Longer than any line that is read.
const TEN_MEGABYTES: usize = 10 * 1024 * 1024;

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_afs12"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // Written in a thread of its own, so that writing and reading do not wait for each other.
    let writer = std::thread::spawn(move || {
        // The program may have refused its arguments and exited.
        let _ = pipe.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    output
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}")))
        .collect()
}

#[test]
fn good_lines_get_an_estimate_each_and_status_0() {
    let output = run(
        &["estimate"],
        format!("{GOOD}\n{GOOD}\r\n{GOOD}").as_bytes(),
    );
    assert_eq!(status(&output), 0);
    let estimates = lines(&output);
    assert_eq!(estimates.len(), 3);
    assert!(estimates.iter().all(|estimate| estimate == &estimates[0]));
    let estimate = &estimates[0];
    assert_eq!(estimate["model"]["id"], "afs12");
    assert_eq!(estimate["model"]["sha256"].as_str().map(str::len), Some(64));
    assert!(
        estimate["afs"]
            .as_f64()
            .is_some_and(|afs| (0.0..1.0).contains(&afs))
    );
    assert_eq!(estimate["curve"].as_array().map(Vec::len), Some(24));
    assert_eq!(
        estimate["unanswered"][0]["input"]
            .as_str()
            .map(str::is_empty),
        Some(false)
    );
    assert!(
        estimate["warnings"][0]["message"]
            .as_str()
            .is_some_and(|warning| warning.contains("endovascular"))
    );
}

#[test]
fn each_bad_line_gets_its_error_and_the_good_lines_around_it_are_answered() {
    let long = format!(
        r#"{{"rutherford": 5, "age": 72, "sex": "{}"}}"#,
        "x".repeat(TEN_MEGABYTES)
    );
    for (bad, field, words) in [
        (r#"{"rutherford": 5, "age": 72"#, None, "JSON"),
        (
            r#"{"rutherford": 5, "age": "72"}"#,
            Some("age"),
            "found \"72\"",
        ),
        (
            r#"{"rutherford": 5, "age": 72, "shoe_size": 43}"#,
            Some("shoe_size"),
            "not a field",
        ),
        (r#"{"rutherford": 5, "age": NaN}"#, Some("age"), "JSON"),
        (r#"{"rutherford": 5, "age": 1e400}"#, Some("age"), "larger"),
        (
            r#"{"rutherford": 5, "age": 105.5}"#,
            Some("age"),
            "40 to 105 years",
        ),
        (
            r#"{"rutherford": 3, "age": 72}"#,
            Some("rutherford"),
            "not chronic limb-threatening",
        ),
        ("", None, "empty"),
        ("\u{0}", None, "JSON"),
        (&long, None, "longer than"),
    ] {
        let output = run(&["estimate"], format!("{GOOD}\n{bad}\n{GOOD}\n").as_bytes());
        let shown = &bad[..bad.len().min(60)];
        assert_eq!(status(&output), 1, "{shown}");
        let answers = lines(&output);
        assert_eq!(answers.len(), 3, "{shown}");
        assert!(
            answers[0]["afs"].is_number() && answers[2]["afs"].is_number(),
            "{shown}"
        );
        let error = &answers[1]["error"];
        assert_eq!(error["field"].as_str(), field, "{shown}: {error}");
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|message| message.contains(words)),
            "{shown}: {error}"
        );
        assert!(
            output.stderr.is_empty(),
            "{shown}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn bytes_that_are_not_text_are_an_error_of_their_line() {
    let output = run(
        &["estimate"],
        &[b"\xff\xfe\n".as_slice(), GOOD.as_bytes()].concat(),
    );
    assert_eq!(status(&output), 1);
    let answers = lines(&output);
    assert!(answers[0]["error"]["message"].is_string() && answers[1]["afs"].is_number());
}

#[test]
fn a_long_last_line_without_an_end_is_an_error_too() {
    let output = run(&["estimate"], "9".repeat(TEN_MEGABYTES).as_bytes());
    assert_eq!(status(&output), 1);
    assert!(
        lines(&output)[0]["error"]["message"]
            .as_str()
            .is_some_and(|message| message.contains("longer than"))
    );
}

#[test]
fn an_empty_input_gives_a_message() {
    let output = run(&["estimate"], b"");
    assert_eq!(status(&output), 1);
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("empty"));
}

#[test]
fn bad_usage_is_status_2_with_a_message() {
    for (arguments, words) in [
        (
            &["estimate", "no-such-file.jsonl"][..],
            "no-such-file.jsonl",
        ),
        (&["schema", "doctor"], "doctor"),
        (&["diagnose"], "diagnose"),
        (&[], "Usage"),
    ] {
        let output = run(arguments, b"");
        assert_eq!(status(&output), 2, "{arguments:?}");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(message.contains(words), "{arguments:?}: {message}");
    }
}

#[test]
fn help_and_version_are_printed() {
    for argument in ["--help", "--version", "-h", "-V"] {
        let output = run(&[argument], b"");
        assert_eq!(status(&output), 0, "{argument}");
        assert!(
            String::from_utf8_lossy(&output.stdout).contains(if argument.contains('h') {
                "estimate"
            } else {
                "afs12"
            })
        );
    }
}

#[test]
fn a_file_is_read_like_standard_input() {
    let folder = std::env::temp_dir().join(format!("afs12-command-line-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("patients.jsonl");
    std::fs::write(&file, format!("{GOOD}\n")).expect("a file");
    let from_file = run(&["estimate", file.to_str().expect("a name")], b"");
    let from_input = run(&["estimate"], GOOD.as_bytes());
    std::fs::remove_dir_all(&folder).expect("it goes again");
    assert_eq!(status(&from_file), 0);
    assert_eq!(from_file.stdout, from_input.stdout);
}
