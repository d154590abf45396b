//! Fits the pooled model to tables of evidence.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use afs12_clinical::date::Date;
use afs12_clinical::prognosis::artifact::Artifact;
use afs12_fit::reading::Evidence;
use afs12_fit::synthesis::{self, Version};

/// Fit the pooled model of afs12 to tables of evidence and write the model artifact to standard output.
///
/// The version and the day of release stay those of the earlier model while no number changes; otherwise they are the next minor
/// version and today, or those given. Exit status: 0 if the artifact was written, 2 if anything went wrong.
#[derive(Parser)]
#[command(version, disable_version_flag = true, arg_required_else_help = true)]
struct Arguments {
    /// The folder with studies.toml, effects.toml, cohorts.toml, covariates.toml and population.toml.
    evidence_dir: PathBuf,
    /// The model that this one follows.
    #[arg(long, value_name = "MODEL_JSON")]
    after: Option<PathBuf>,
    /// The version of the model.
    #[arg(long, value_name = "X.Y.Z", required_unless_present = "after")]
    version: Option<Version>,
    /// The day of its release.
    #[arg(long, value_name = "YYYY-MM-DD", required_unless_present = "after")]
    released: Option<Date>,
}

const FAILED: u8 = 2;

fn main() -> ExitCode {
    match fitted(Arguments::parse()).and_then(|artifact| print(&artifact)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("afs12-fit: {message}");
            ExitCode::from(FAILED)
        }
    }
}

fn fitted(arguments: Arguments) -> Result<String, String> {
    let earlier = arguments.after.as_deref().map(artifact).transpose()?;
    let evidence = Evidence::read(&arguments.evidence_dir).map_err(|error| error.to_string())?;
    let fit = synthesis::fit(&evidence).map_err(|error| error.to_string())?;
    let (version, day) = (arguments.version, arguments.released);
    let released = synthesis::released(fit, earlier.as_ref(), version, day);
    released
        .map(|artifact| synthesis::to_json(&artifact))
        .map_err(|error| error.to_string())
}

fn artifact(path: &Path) -> Result<Artifact, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    serde_json::from_str(&text)
        .map_err(|error| format!("{} is not a model: {error}", path.display()))
}

/// A reader that closes the pipe early has read what it wanted, so this is not an error.
fn print(text: &str) -> Result<(), String> {
    let mut output = io::stdout().lock();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("writing failed: {error}"))
        }
        _ => Ok(()),
    }
}
