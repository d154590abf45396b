//! The words of what goes in and out: files, links, prefilled answers, undo.

use strum::VariantArray;

use afs12_exchange::Source;
use afs12_exchange::{Comparison, SchemaViolation, Unreadable};

/// A text that depends on nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum TransferText {
    SavePatient,
    SaveEstimate,
    SaveFhir,
    CopyLink,
    LinkCopied,
    /// Said where the browser keeps the clipboard from the page: the link stands below, selected.
    LinkSelected,
    /// Names the link.
    LinkTitle,
    /// The button that opens a file.
    OpenFile,
    /// Says beside it what can be opened, and that it can be dropped.
    OpenFileHint,
    /// Covers the page while a file is held over it.
    DropHint,
    /// Said where the form was emptied.
    Cleared,
    Undo,
    Dismiss,
    /// Confirms one prefilled answer; the field's name follows.
    Confirm,
    /// Says at the top of the form what to do with prefilled answers.
    CheckPrefilled,
    /// Leads to the first answer that is not confirmed.
    ToUnconfirmed,
    /// Ends every validation error of a file or link.
    NothingChanged,
    /// Heads the answers that a Bundle could not replace.
    Kept,
    /// Heads what a Bundle holds and the form does not take.
    NotTaken,
    /// Why a patient before the hash is not read.
    QueryRefused,
    /// An estimate holds no answers.
    EstimateHasNoAnswers,
    /// The columns of the comparison.
    InTheFile,
    InTheForm,
    /// Stands in place of the form's figures while there is no estimate.
    NoEstimate,
}

/// What a language says of files, links and prefilled answers.
pub trait TransferWords {
    /// A text that depends on nothing.
    fn transfer(&self, text: TransferText) -> &'static str;

    /// The mark of a prefilled answer: from what, and of which day, as far as it has one.
    fn prefilled(&self, source: Source, date: Option<&str>) -> String;

    /// How many answers were prefilled and are not confirmed.
    fn unconfirmed(&self, count: usize) -> String;

    /// The button that confirms so many.
    fn confirm_all(&self, count: usize) -> String;

    /// How many answers were taken over.
    fn taken_over(&self, source: Source, count: usize) -> String;

    /// That a file is not taken over; none where it is the link.
    fn not_taken_over(&self, file: Option<&str>) -> String;

    /// Why not, in a sentence; what is listed below it is not said here.
    fn unreadable(&self, why: &Unreadable) -> String;

    /// What is wrong at a place of an estimate.
    fn violation(&self, violation: &SchemaViolation) -> String;

    /// How an estimate from a file stands to the form's, in a sentence.
    fn compared(&self, comparison: &Comparison) -> String;

    /// The version of the model behind a file's estimate.
    fn made_with(&self, version: &str) -> String;

    /// That a file was saved.
    fn saved(&self, name: &str) -> String;
}
