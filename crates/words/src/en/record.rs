//! The printout and the note for the record.

use super::English;
use crate::{RecordText, RecordWords};
use afs12_clinical::date::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl RecordWords for English {
    fn record(&self, text: RecordText) -> &'static str {
        match text {
            RecordText::TakeAway => "Save or share",
            RecordText::Print => "Print",
            RecordText::CopyNote => "Copy note",
            RecordText::NoteCopied => "The note is copied. Paste it into the record.",
            RecordText::NoteSelected => {
                "This browser does not let the page copy. The note is selected below: press Ctrl+C (on a Mac, Command+C)."
            }
            RecordText::NoteTitle => "Note for the record",
            RecordText::Title => "Amputation-free survival at 12 months",
            RecordText::Subject => {
                "Chronic limb-threatening ischaemia (CLTI), after revascularisation"
            }
            RecordText::PatientLine => "Patient",
            RecordText::Date => "Date",
            RecordText::Result => "Result",
            RecordText::NoEstimate => "No estimate",
            RecordText::AnswersTitle => "Answers",
            RecordText::DerivedTitle => "Derived values and staging",
            RecordText::UnusualMark => {
                "unusual value: hardly any patient behind the evidence had one. Check it."
            }
            RecordText::LimitsTitle => "Limits",
            RecordText::Version => "version",
        }
    }

    fn day(&self, day: Date) -> String {
        format!(
            "{} {} {}",
            day.day(),
            MONTHS[day.month() as usize - 1],
            day.year()
        )
    }

    fn required(&self, missing: &str) -> String {
        format!("Required for an estimate: {missing}.")
    }
}
