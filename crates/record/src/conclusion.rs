//! The result, or why there is none.

use super::published::{PublishedModel, own_categories, published};
use afs12_clinical::patient::{Patient, Warning};
use afs12_clinical::prognosis::{Estimate, Frequencies, Model, NotClti, estimate};
use afs12_clinical::scores;
use afs12_form::{Draft, Reading};
use afs12_words::{Text, Words};

/// The result, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Conclusion {
    /// The estimate.
    Estimated(Box<Estimated>),
    /// Why there is no estimate, in one sentence per reason.
    NoEstimate(Vec<String>),
}

/// The estimate in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimated {
    /// Amputation-free survival at 12 months.
    pub afs: String,
    /// Its plausible range; `None` if both ends would be shown as the same figure.
    pub range: Option<String>,
    /// The estimate in natural frequencies.
    pub sentence: String,
    /// That the estimate lies outside what the evidence supports, if it does.
    pub extrapolated: Option<&'static str>,
    /// The number of 100 patients in each state; `None` if no figure is shown.
    pub frequencies: Option<Frequencies>,
    /// The number of the model's questions without an answer.
    pub unanswered: String,
    /// The warnings about the answers; unusual values are marked beside the answer instead.
    pub warnings: Vec<String>,
    /// The published models.
    pub published: Vec<PublishedModel>,
}

/// The result of the form.
pub fn conclusion(
    draft: &Draft,
    reading: &Reading,
    model: &Model,
    words: &dyn Words,
) -> Conclusion {
    match reading {
        Reading::Patient(patient) => match estimate(model, patient) {
            Ok(estimate) => Conclusion::Estimated(Box::new(estimated(&estimate, patient, words))),
            Err(NotClti(rutherford)) => Conclusion::NoEstimate(vec![words.not_clti(rutherford)]),
        },
        Reading::Waiting => {
            let missing: Vec<&str> = draft.missing().map(|field| words.label(field)).collect();
            Conclusion::NoEstimate(vec![words.required(&missing.join(", "))])
        }
        Reading::Faulty(validation_errors) => {
            let validation_errors = validation_errors
                .iter()
                .map(|validation_error| words.validation_error(validation_error));
            Conclusion::NoEstimate(validation_errors.collect())
        }
    }
}

fn estimated(estimate: &Estimate, patient: &Patient, words: &dyn Words) -> Estimated {
    let afs = estimate.shown();
    let extrapolated = estimate
        .extrapolated
        .then(|| words.text(Text::Extrapolated));
    let verdicts = scores::verdicts(patient);
    let marked = |warning: &&Warning| matches!(warning, Warning::Unusual(..));
    let warnings = estimate.warnings.iter().filter(|warning| !marked(warning));
    let mut warnings: Vec<String> = warnings.map(|warning| words.warning(warning)).collect();
    warnings.extend(own_categories(&verdicts, words));
    Estimated {
        afs: words.percent(afs),
        range: words.shown_range(&estimate.range),
        sentence: words.sentence(afs),
        extrapolated,
        frequencies: estimate.frequencies(),
        unanswered: words.unanswered(estimate.unanswered.len()),
        warnings,
        published: published(&verdicts, words),
    }
}
