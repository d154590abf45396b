//! `afs12-fit` run as a program.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_afs12-fit"))
        .args(arguments)
        .output();
    program.expect("it runs")
}

#[test]
fn bad_usage_is_status_2_with_a_message() {
    let first = ["--version", "9.0.0", "--released", "2030-01-31"];
    let on_day = |day| ["folder", "--version", "9.0.0", "--released", day];
    for (arguments, words) in [
        (
            &["no-such-folder"]
                .iter()
                .chain(&first)
                .copied()
                .collect::<Vec<_>>()[..],
            "no-such-folder",
        ),
        (&["no-such-folder"], "--version"),
        (&["folder", "--version", "9.0"], "X.Y.Z"),
        (&on_day("2030-02-29"), "YYYY-MM-DD"),
        (
            &["folder", "--after", "no-such-model.json"],
            "no-such-model.json",
        ),
        (&[], "EVIDENCE_DIR"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(message.contains(words), "{arguments:?}: {message}");
    }
}

#[test]
fn help_describes_input_and_output() {
    for argument in ["--help", "-h"] {
        let output = run(&[argument]);
        assert_eq!(output.status.code(), Some(0));
        let help = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            help.contains("Fit the pooled model") && help.contains("--after"),
            "{help}"
        );
    }
}
