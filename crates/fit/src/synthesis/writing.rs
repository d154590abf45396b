//! The artifact as text.

use afs12_clinical::prognosis::artifact::Artifact;
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use std::io::{Result, Write};

/// The artifact as JSON, with a line for each key of its own, for each object of an array and for each 8 numbers of
/// one: short enough to ship, and a number that changes shows as one line.
pub fn to_json(artifact: &Artifact) -> String {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Layout::default());
    artifact
        .serialize(&mut serializer)
        .expect("every field has a JSON form");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

/// Numbers of an array that share a line.
const NUMBERS_A_LINE: usize = 8;

/// What has been opened and not yet closed.
#[derive(Default)]
struct Layout {
    /// Objects: 1 within the artifact itself.
    depth: usize,
    /// Elements begun in the open array, if one is open; none holds another.
    elements: Option<usize>,
}

impl Layout {
    /// How many elements of the array have begun, at an element itself rather than inside one.
    fn at_element(&self) -> Option<usize> {
        self.elements.filter(|_| self.depth == 1)
    }
}

impl Formatter for Layout {
    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        let opening: &[u8] = match self.at_element() {
            Some(_) => b"\n    {",
            None => b"{",
        };
        self.depth += 1;
        writer.write_all(opening)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.depth -= 1;
        writer.write_all(if self.depth == 0 { b"\n}" } else { b"}" })
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        writer.write_all(match (self.depth, first) {
            (1, true) => b"\n  ",
            (1, false) => b",\n  ",
            (_, true) => b"",
            (_, false) => b", ",
        })
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b": ")
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.elements = Some(0);
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.elements = None;
        writer.write_all(b"\n  ]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.elements = self.elements.map(|begun| begun + 1);
        writer.write_all(if first { b"" } else { b"," })
    }

    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> Result<()> {
        let spacing: &[u8] = match self.at_element() {
            Some(begun) if begun % NUMBERS_A_LINE == 1 => b"\n    ",
            Some(_) => b" ",
            None => b"",
        };
        writer.write_all(spacing)?;
        CompactFormatter.write_f64(writer, value)
    }
}
