//! The words of what is taken away: the printout and the note for the record.

use strum::VariantArray;

use afs12_clinical::date::Date;

/// A text of the printout, of the note, or of the buttons that make them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum RecordText {
    /// Names the row of buttons.
    TakeAway,
    Print,
    CopyNote,
    /// Said once the note is in the clipboard.
    NoteCopied,
    /// Said where the browser keeps the clipboard from the page: the note stands below, selected.
    NoteSelected,
    /// Names the note.
    NoteTitle,
    /// What is estimated, and in whom.
    Title,
    Subject,
    /// Begins the line on which the patient's name or number is written by hand.
    PatientLine,
    Date,
    /// Heads the result.
    Result,
    /// Stands where the result would be, with the reasons after it.
    NoEstimate,
    AnswersTitle,
    /// Heads what follows from the answers.
    DerivedTitle,
    /// Explains the mark of an unusual value.
    UnusualMark,
    /// Heads the limits.
    LimitsTitle,
    Version,
}

/// The words of a language for what is taken away.
pub trait RecordWords {
    /// A text that depends on nothing.
    fn record(&self, text: RecordText) -> &'static str;

    /// A day, with the month in words.
    fn day(&self, day: Date) -> String;

    /// That there is no estimate without these answers.
    fn needed(&self, missing: &str) -> String;
}
