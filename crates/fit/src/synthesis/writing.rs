//! The artifact as text.

use afs12_clinical::prognosis::artifact::Artifact;
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use std::io::{Result, Write};

/// The artifact as JSON, with one line per top-level key, per object of an array and per 8 numbers of an array: short enough to ship, and a
/// changed number shows as one changed line in a diff.
pub fn to_json(artifact: &Artifact) -> String {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Layout::default());
    artifact
        .serialize(&mut serializer)
        .expect("every field has a JSON form");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

/// Numbers of an array per line.
const NUMBERS_A_LINE: usize = 8;

/// The position between opening and closing brackets.
#[derive(Default)]
struct Layout {
    /// Nesting depth of objects: 1 within the artifact itself.
    depth: usize,
    /// Elements begun in the open array; `None` outside arrays. Arrays do not nest.
    elements: Option<usize>,
}

impl Layout {
    /// The number of elements begun in the open array; `None` inside an element or outside arrays.
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
