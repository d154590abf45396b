//! An estimate from a file beside the form's.

use leptos::prelude::*;

use crate::app::state::{FormState, Outcome};
use crate::app::use_words;
use crate::exchange::{Comparison, EstimateDocument, Figures, Json, compare};
use crate::patient::Patient;
use crate::prognosis::{Estimate, Model, WholePercent};
use crate::words::{TransferText, Words};

/// Says what the file's estimate is and how it stands to the form's, as that is now.
#[component]
pub fn Compared(file: String, json: Json) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let comparison = move || {
        let now = present_estimate(form);
        compare(&json, now.as_ref()).map(|comparison| comparison_view(words, &comparison))
    };
    view! {
        <p><strong>{file}</strong> ": " {words.transfer(TransferText::EstimateHasNoAnswers)}</p>
        {comparison}
    }
}

/// The form's estimate as the contract's JSON, if there is one.
fn present_estimate(form: FormState) -> Option<Json> {
    let patient = form.patient()?;
    form.outcome.with(|outcome| match outcome {
        Outcome::Estimated(estimate) => Some(estimate_json(&patient, estimate)),
        _ => None,
    })
}

/// An estimate as the contract's JSON.
pub fn estimate_json(patient: &Patient, estimate: &Estimate) -> Json {
    EstimateDocument::new(Model::shipped(), patient, estimate).json()
}

fn comparison_view(words: &'static dyn Words, comparison: &Comparison) -> impl IntoView + use<> {
    let form = match comparison.form {
        Some(figures) => in_words(words, figures),
        None => words.transfer(TransferText::NoEstimate).to_owned(),
    };
    view! {
        <dl class="compared">
            <div>
                <dt>{words.transfer(TransferText::InTheFile)}</dt>
                <dd>{in_words(words, comparison.file)} ", " {words.made_with(&comparison.file_version)}</dd>
            </div>
            <div>
                <dt>{words.transfer(TransferText::InTheForm)}</dt>
                <dd>{form} ", " {words.made_with(&Model::shipped().version)}</dd>
            </div>
        </dl>
        <p>{words.compared(comparison)}</p>
    }
}

fn in_words(words: &dyn Words, figures: Figures) -> String {
    let [afs, lower, upper] = [figures.afs, figures.lower, figures.upper].map(WholePercent::of);
    words.result_line(afs, lower, upper)
}
