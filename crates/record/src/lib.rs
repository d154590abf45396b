//! The record of one patient on one day: the answers, what follows from them, and the model's result. The printout and the note for the
//! patient's file are both made from it.
//!
//! It is rebuilt from the form each time, so that it is never older than the answers.

mod answers;
mod conclusion;
mod derived;
mod note;
mod published;
mod staged;
mod wrap;

pub use answers::{AnsweredGroup, GivenAnswer};
pub use conclusion::{Conclusion, Estimated};
pub use derived::derived_at;
pub use note::note;
pub use published::{Predicted, PublishedModel};
pub use staged::staging_lines;

use afs12_clinical::date::Date;
use afs12_clinical::patient::{Field, FormGroup, Patient};
use afs12_clinical::prognosis::{Model, SHIPPED_SHA256};
use afs12_form::{Draft, Reading};
use afs12_words::{RecordText, Text, Words};

/// The record of one patient, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The day it was made.
    pub day: String,
    /// Every group of questions, in the order of the form.
    pub groups: Vec<AnsweredGroup>,
    /// The meaning of each mark among the answers.
    pub marks: Vec<String>,
    /// The quantities derived from the answers, each with its name; empty if the form does not make a patient.
    pub derived: Vec<String>,
    /// The result, or why there is none.
    pub conclusion: Conclusion,
    /// The model's name and version.
    pub model: String,
    /// SHA-256 of the model artifact, in hexadecimal.
    pub sha256: &'static str,
    /// The limits of the estimate.
    pub limits: &'static str,
}

impl Record {
    /// The record of the form's answers, with the estimate of a model.
    pub fn of(draft: &Draft, model: &Model, day: Date, words: &dyn Words) -> Self {
        let reading = draft.read();
        let patient = match &reading {
            Reading::Patient(patient) => Some(patient.as_ref()),
            _ => None,
        };
        let groups = answers::groups(draft, patient, words);
        Record {
            day: words.day(day),
            marks: answers::marks(&groups, words),
            groups,
            derived: patient.map_or_else(Vec::new, |patient| every_derived(patient, words)),
            conclusion: conclusion::conclusion(draft, &reading, model, words),
            model: format!(
                "{} {}, {} {}",
                words.text(Text::ModelVersion),
                model.id,
                words.record(RecordText::Version),
                model.version
            ),
            sha256: SHIPPED_SHA256,
            limits: words.text(Text::Limits),
        }
    }
}

/// The quantities derived from the answers, then the stages of the limb.
fn every_derived(patient: &Patient, words: &dyn Words) -> Vec<String> {
    // The GLASS stage is left out here because it follows below with the expected outcomes.
    let fields = FormGroup::every_field().filter(|field| *field != Field::SevereCalcification);
    let quantities = fields.filter_map(|field| derived_at(field)?(words, patient));
    quantities.chain(staging_lines(words, patient)).collect()
}
