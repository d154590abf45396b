//! The command line: `afs12 estimate`, `afs12 schema`.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use afs12_clinical::prognosis::Model;
use afs12_exchange::{Answered, answer_lines, estimate_schema, message_schema, patient_schema};
use afs12_words::Language;

/// Each line allocates and frees some hundred small pieces of memory; this allocator processes a tenth more lines per second than the
/// system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Amputation-free survival at 12 months after revascularisation for chronic limb-threatening ischaemia (CLTI).
///
/// Not a medical device. For clinicians' information, research and teaching.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Estimate every patient of a JSON Lines file.
    ///
    /// Reads one patient per line and writes one estimate, or {"error": {"field", "message"}}, per line, in order. Exit status: 0 if every
    /// line was an estimate, 1 if any was an error or there was none, 2 for bad usage.
    Estimate {
        /// The file; standard input if it is left out.
        file: Option<PathBuf>,
    },
    /// Print a JSON Schema of the data contract.
    Schema {
        /// Which document.
        document: Document,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Document {
    Patient,
    Estimate,
    /// What an embedded page posts to the page around it.
    Message,
}

/// The contract's messages are in English.
const LANGUAGE: Language = Language::English;

const SOME_ERRORS: u8 = 1;
const BAD_USAGE: u8 = 2;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Estimate { file } => estimate(file.as_deref()),
        Command::Schema { document } => print(&match document {
            Document::Patient => format!("{:#}\n", patient_schema(&LANGUAGE)),
            Document::Estimate => format!("{:#}\n", estimate_schema()),
            Document::Message => format!("{:#}\n", message_schema()),
        }),
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("afs12: {message}");
        ExitCode::from(BAD_USAGE)
    })
}

fn estimate(file: Option<&Path>) -> Result<ExitCode, String> {
    let output = BufWriter::new(io::stdout().lock());
    let answered = match file {
        None => answer_lines(Model::shipped(), &LANGUAGE, io::stdin().lock(), output),
        Some(path) => {
            let input = File::open(path)
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            answer_lines(Model::shipped(), &LANGUAGE, BufReader::new(input), output)
        }
    };
    match answered {
        Ok(Answered {
            estimates: 0,
            errors: 0,
        }) => {
            eprintln!("afs12: the input is empty: one patient per line was expected");
            Ok(ExitCode::from(SOME_ERRORS))
        }
        Ok(Answered { errors: 0, .. }) => Ok(ExitCode::SUCCESS),
        Ok(_) => Ok(ExitCode::from(SOME_ERRORS)),
        Err(error) => written(Err(error)),
    }
}

fn print(text: &str) -> Result<ExitCode, String> {
    let mut output = io::stdout().lock();
    written(
        output
            .write_all(text.as_bytes())
            .and_then(|()| output.flush()),
    )
}

/// A closed pipe is not an error: the reader has read what it wanted.
fn written(result: io::Result<()>) -> Result<ExitCode, String> {
    match result {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(format!("reading or writing failed: {error}")),
        Ok(()) => Ok(ExitCode::SUCCESS),
    }
}
