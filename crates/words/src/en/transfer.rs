//! Files, links, prefilled answers and undo.

use super::English;
use crate::{TransferText, TransferWords};
use afs12_exchange::Source;
use afs12_exchange::{Comparison, Kind, SchemaViolation, Unreadable, Violation};

impl TransferWords for English {
    fn transfer(&self, text: TransferText) -> &'static str {
        match text {
            TransferText::SavePatient => "Save patient (JSON)",
            TransferText::SaveEstimate => "Save estimate (JSON)",
            TransferText::SaveFhir => "Save FHIR",
            TransferText::CopyLink => "Copy link",
            TransferText::LinkCopied => {
                "Link copied. It carries this patient's answers: whoever has it can read them."
            }
            TransferText::LinkSelected => {
                "Copy the selected link. It carries this patient's answers: whoever has it can read them."
            }
            TransferText::LinkTitle => "Link to this page with the answers",
            TransferText::OpenFile => "Open a file",
            TransferText::OpenFileHint => {
                "A saved patient or estimate, or a FHIR Bundle; or drop it anywhere on the page."
            }
            TransferText::DropHint => "Drop one file to open it",
            TransferText::Cleared => "Form cleared.",
            TransferText::Undo => "Undo",
            TransferText::Dismiss => "Dismiss",
            TransferText::Confirm => "Confirm",
            TransferText::CheckPrefilled => {
                "Check each against the patient, then confirm or change it."
            }
            TransferText::ToUnconfirmed => "Show the first",
            TransferText::NothingChanged => "Nothing in the form was changed.",
            TransferText::Kept => "Kept as they were, because they were already answered:",
            TransferText::NotTaken => "In the file, but not taken over:",
            TransferText::QueryRefused => {
                "The patient in this address stands before the #, where the server and its log can read it, so it was not read here. \
                 A link has to carry it behind the #: #patient=…"
            }
            TransferText::EstimateHasNoAnswers => {
                "This is an estimate. It holds no answers, so the form stays as it is."
            }
            TransferText::InTheFile => "In the file",
            TransferText::InTheForm => "From the form now",
            TransferText::NoEstimate => "no estimate",
        }
    }

    fn prefilled(&self, source: Source, date: Option<&str>) -> String {
        let from = match source {
            Source::Link => "from the link",
            Source::PatientFile => "from a patient file",
            Source::Fhir => "from a FHIR record",
        };
        let of = date.map_or_else(String::new, |date| format!(" of {date}"));
        format!("Prefilled {from}{of}, not confirmed.")
    }

    fn unconfirmed(&self, count: usize) -> String {
        match count {
            1 => "1 answer was prefilled and is not confirmed.".to_owned(),
            _ => format!("{count} answers were prefilled and are not confirmed."),
        }
    }

    fn confirm_all(&self, count: usize) -> String {
        format!("Confirm all ({count})")
    }

    fn taken_over(&self, source: Source, count: usize) -> String {
        let answers = match count {
            1 => "1 answer".to_owned(),
            _ => format!("{count} answers"),
        };
        match source {
            Source::Link => format!("Taken from the link: {answers}."),
            Source::PatientFile => format!("Taken from the patient file: {answers}."),
            Source::Fhir => format!("Taken from the FHIR Bundle: {answers}."),
        }
    }

    fn not_taken_over(&self, file: Option<&str>) -> String {
        match file {
            Some(name) => format!("{name} was not opened."),
            None => "The patient in the link was not taken over.".to_owned(),
        }
    }

    fn unreadable(&self, why: &Unreadable) -> String {
        match why {
            Unreadable::TooLarge => "It is larger than 1 MB and was not read.",
            Unreadable::Many => "More than one file at once: open one.",
            Unreadable::Failed => "The browser could not read it.",
            Unreadable::NotText => "This is not an afs12 or FHIR file.",
            Unreadable::NotBase64 => "The link is incomplete.",
            Unreadable::Empty => "It is empty.",
            Unreadable::Refused(_) => "It is not a patient that can be taken over:",
            Unreadable::Misshapen(_) => "It looks like an estimate and is none:",
            Unreadable::Bundle(_) => "The FHIR Bundle is refused:",
        }
        .to_owned()
    }

    fn violation(&self, violation: &SchemaViolation) -> String {
        let place = &violation.path;
        match &violation.reason {
            Violation::Missing => format!("\"{place}\" is missing."),
            Violation::Unknown => format!("\"{place}\" is not a field of an estimate."),
            Violation::Wanted { kind, found } => {
                format!("\"{place}\" must be {}; found {found}.", wanted(*kind))
            }
        }
    }

    fn compared(&self, comparison: &Comparison) -> String {
        match comparison {
            Comparison { same_model: false, .. } => {
                "Another model made it than the one on this page, so the numbers may differ for that alone."
            }
            Comparison { form: None, .. } => "The form makes no estimate to compare it with.",
            Comparison { same_throughout: true, .. } => "It is the same estimate.",
            Comparison { same_figures: true, .. } => {
                "The numbers are the same; the answers differ in what else the estimate says."
            }
            Comparison { same_figures: false, .. } => "The same model made both, so the answers differ.",
        }
        .to_owned()
    }

    fn made_with(&self, version: &str) -> String {
        format!("model version {version}")
    }

    fn saved(&self, name: &str) -> String {
        format!("Saved as {name}.")
    }
}

fn wanted(kind: Kind) -> String {
    let wanted = match kind {
        Kind::Probability => "a number from 0 to 1",
        Kind::Number => "a number",
        Kind::Integer => "a whole number",
        Kind::String => "a text",
        Kind::OneOf(words) => return format!("one of {}", words.join(", ")),
        Kind::Boolean => "true or false",
        Kind::Array => "a list",
        Kind::Object => "an object",
    };
    wanted.to_owned()
}
