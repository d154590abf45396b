//! Files, links, prefilled answers and undo.

use strum::VariantArray;

use afs12_exchange::Source;
use afs12_exchange::{Comparison, SchemaViolation, Unreadable};

/// A text about files, links and prefilled answers, without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum TransferText {
    /// Button that saves the answers.
    SavePatient,
    /// Button that saves the estimate.
    SaveEstimate,
    /// Button that saves a FHIR Bundle.
    SaveFhir,
    /// Button that copies the link.
    CopyLink,
    /// Message after the link was copied.
    LinkCopied,
    /// Message if the browser does not let the page copy: the link is selected below.
    LinkSelected,
    /// Label of the link.
    LinkTitle,
    /// Button that opens a file.
    OpenFile,
    /// Which files can be opened, and that a file can be dropped.
    OpenFileHint,
    /// Displayed while a file is dragged over the page.
    DropHint,
    /// Message after the form was cleared.
    Cleared,
    /// Button that undoes the last change of the form.
    Undo,
    /// Button that closes a message.
    Dismiss,
    /// Button that confirms a prefilled answer; the label of the question follows.
    Confirm,
    /// What to do with prefilled answers.
    CheckPrefilled,
    /// Link to the first answer that is not confirmed.
    ToUnconfirmed,
    /// End of every message about a file or link that is not accepted.
    NothingChanged,
    /// Heading of the answers that a Bundle did not replace.
    Kept,
    /// Heading of the values of a Bundle that were not accepted.
    NotTaken,
    /// Why a patient before the # of the address is not read.
    QueryRefused,
    /// That an estimate has no answers.
    EstimateHasNoAnswers,
    /// Column of the file's estimate.
    InTheFile,
    /// Column of the form's estimate.
    InTheForm,
    /// Displayed in place of the form's figures if it has no estimate.
    NoEstimate,
}

/// What a language says about files, links and prefilled answers.
pub trait TransferWords {
    /// Returns a text without arguments.
    fn transfer(&self, text: TransferText) -> &'static str;

    /// Returns the mark of a prefilled answer: its source, and its date if it has one.
    fn prefilled(&self, source: Source, date: Option<&str>) -> String;

    /// Returns how many answers were prefilled and are not confirmed.
    fn unconfirmed(&self, count: usize) -> String;

    /// Returns the name of the button that confirms `count` answers.
    fn confirm_all(&self, count: usize) -> String;

    /// Returns how many answers were filled in from a source.
    fn taken_over(&self, source: Source, count: usize) -> String;

    /// Returns that a file was not opened; `None` means the link.
    fn not_taken_over(&self, file: Option<&str>) -> String;

    /// Returns why a file or link was not accepted. Validation errors are listed below this sentence and are not part of it.
    fn unreadable(&self, why: &Unreadable) -> String;

    /// Returns a validation error of an estimate.
    fn violation(&self, violation: &SchemaViolation) -> String;

    /// Returns how an estimate from a file compares with the form's.
    fn compared(&self, comparison: &Comparison) -> String;

    /// Returns the version of the model of a file's estimate.
    fn made_with(&self, version: &str) -> String;

    /// Returns that a file was saved.
    fn saved(&self, name: &str) -> String;
}
