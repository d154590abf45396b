//! The printout and the note for the record.

use strum::VariantArray;

use afs12_clinical::date::Date;

/// A text of the printout, of the note, or of the buttons that make them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum RecordText {
    /// Label of the row of buttons that save or share.
    TakeAway,
    /// Button that prints.
    Print,
    /// Button that copies the note.
    CopyNote,
    /// Message after the note was copied.
    NoteCopied,
    /// Message if the browser does not let the page copy: the note is selected below.
    NoteSelected,
    /// Label of the note.
    NoteTitle,
    /// What is estimated.
    Title,
    /// Which patients the estimate is for.
    Subject,
    /// Label of the line for the patient's name, which is written by hand.
    PatientLine,
    /// Label of the date.
    Date,
    /// Heading of the result.
    Result,
    /// Heading in place of the result, before the reasons.
    NoEstimate,
    /// Heading of the answers.
    AnswersTitle,
    /// Heading of the derived values.
    DerivedTitle,
    /// Explanation of the mark of an unusual value.
    UnusualMark,
    /// Heading of the limits.
    LimitsTitle,
    /// Label of the version of the model.
    Version,
}

/// What a language says in the printout and the note.
pub trait RecordWords {
    /// Returns a text without arguments.
    fn record(&self, text: RecordText) -> &'static str;

    /// Returns a date with the name of the month.
    fn day(&self, day: Date) -> String;

    /// Returns that there is no estimate without these answers.
    fn required(&self, missing: &str) -> String;
}
