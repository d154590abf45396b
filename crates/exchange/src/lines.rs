//! JSON Lines: one patient in, one estimate or error out.

use std::io::{self, BufRead, Read, Write};

use super::error_json::ErrorDocument;
use super::estimate_json::EstimateDocument;
use super::patient_json::read_patient;
use super::texts::Texts;
use afs12_clinical::patient::{Field, Reason, ValidationError};
use afs12_clinical::prognosis::{Model, estimate};

/// The longest line that is read, in bytes. A patient takes less than two thousand.
pub const LONGEST_LINE: usize = 1 << 20;

/// How a run over many lines ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Lines answered with an estimate.
    pub estimates: usize,
    /// Lines answered with an error.
    pub errors: usize,
}

/// Answers each line of `input`, including an empty one, with one line of `output` in the same order, so that the two can be set side by
/// side.
///
/// # Errors
/// Only those of reading and writing; a line that is not a patient is answered with the contract's error object.
pub fn answer_lines(
    model: &'static Model,
    texts: &dyn Texts,
    mut input: impl BufRead,
    mut output: impl Write,
) -> io::Result<Answered> {
    let mut answered = Answered::default();
    let mut line = Vec::new();
    // The JSON writer makes many small writes, so it writes to memory first.
    let mut answered_line = Vec::new();
    while let Some(read) = next_line(&mut input, &mut line)? {
        let answer = match read {
            Line::TooLong => Err(ValidationError::of_record(Reason::LineTooLong {
                most_bytes: LONGEST_LINE,
            })),
            Line::Whole => answer_line(model, texts, &line),
        };
        match answer {
            Ok(document) => {
                answered.estimates += 1;
                serde_json::to_writer(&mut answered_line, &document)?;
            }
            Err(validation_error) => {
                answered.errors += 1;
                serde_json::to_writer(
                    &mut answered_line,
                    &ErrorDocument::new(&validation_error, texts),
                )?;
            }
        }
        answered_line.push(b'\n');
        output.write_all(&answered_line)?;
        answered_line.clear();
    }
    output.flush()?;
    Ok(answered)
}

fn answer_line(
    model: &'static Model,
    texts: &dyn Texts,
    line: &[u8],
) -> Result<EstimateDocument, ValidationError> {
    if line.trim_ascii().is_empty() {
        return Err(ValidationError::of_record(Reason::EmptyLine));
    }
    let text = std::str::from_utf8(line)
        .map_err(|error| ValidationError::of_record(not_utf8(line, error.valid_up_to())))?;
    // The contract has one error per line: the first, in the order of its fields.
    let patient =
        read_patient(text).map_err(|mut validation_errors| validation_errors.swap_remove(0))?;
    let estimate = estimate(model, &patient)
        .map_err(|_| ValidationError::of(Field::Rutherford, Reason::NotClti))?;
    Ok(EstimateDocument::new(model, &patient, &estimate, texts))
}

/// The error of a line that is not UTF-8 from `byte` on.
fn not_utf8(line: &[u8], byte: usize) -> Reason {
    let readable = String::from_utf8_lossy(&line[..byte]);
    Reason::NotJson {
        line: 1,
        column: readable.chars().count() as u64 + 1,
    }
}

enum Line {
    Whole,
    TooLong,
}

/// Reads the next line, without its end, into `line`; `None` at the end of the input. The rest of a line that is too long is skipped.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<Line>> {
    line.clear();
    let most = LONGEST_LINE as u64 + 1;
    if input.by_ref().take(most).read_until(b'\n', line)? == 0 {
        return Ok(None);
    }
    let ended = line.pop_if(|byte| *byte == b'\n').is_some();
    if ended || line.len() <= LONGEST_LINE {
        return Ok(Some(Line::Whole));
    }
    input.skip_until(b'\n')?;
    Ok(Some(Line::TooLong))
}
