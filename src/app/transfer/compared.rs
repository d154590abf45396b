//! An estimate from a file beside the form's.

use leptos::prelude::*;

use crate::app::markup::{Node, group, html, live};
use crate::app::state::{FormState, Outcome};
use crate::app::use_words;
use afs12_clinical::patient::Patient;
use afs12_clinical::prognosis::{Estimate, Model, WholePercent};
use afs12_exchange::{Comparison, EstimateDocument, Figures, Json, compare};
use afs12_words::{Language, TransferText, Words};

/// Says what the file's estimate is and how it stands to the form's, as that is now.
pub fn compared(file: String, json: Json) -> Node {
    let words = use_words();
    let form = FormState::get();
    let comparison = live(move || {
        let now = present_estimate(form);
        let comparison = compare(&json, now.as_ref());
        comparison
            .map(|comparison| figures(words, &comparison))
            .into()
    });
    let file = html("p")
        .child(html("strong").child(file))
        .child(": ")
        .child(words.transfer(TransferText::EstimateHasNoAnswers));
    group([file.into(), comparison])
}

/// The form's estimate as the contract's JSON, if there is one.
fn present_estimate(form: FormState) -> Option<Json> {
    let patient = form.patient()?;
    form.outcome.with(|outcome| match outcome {
        Outcome::Estimated(estimate) => Some(estimate_document(&patient, estimate).json()),
        _ => None,
    })
}

/// An estimate in the shape of the contract, whose messages are in English.
pub fn estimate_document(patient: &Patient, estimate: &Estimate) -> EstimateDocument {
    EstimateDocument::new(Model::shipped(), patient, estimate, &Language::English)
}

fn figures(words: &'static dyn Words, comparison: &Comparison) -> Node {
    let form = match comparison.form {
        Some(figures) => in_words(words, figures),
        None => words.transfer(TransferText::NoEstimate).to_owned(),
    };
    let row = |name, figures: String, version: &str| {
        let version = words.made_with(version);
        html("div")
            .child(html("dt").child(words.transfer(name)))
            .child(html("dd").child(format!("{figures}, {version}")))
    };
    let file = in_words(words, comparison.file);
    let figures = html("dl")
        .class("compared")
        .child(row(TransferText::InTheFile, file, &comparison.file_version))
        .child(row(
            TransferText::InTheForm,
            form,
            &Model::shipped().version,
        ));
    group([figures, html("p").child(words.compared(comparison))])
}

fn in_words(words: &dyn Words, figures: Figures) -> String {
    words.result_line(WholePercent::of_estimate(figures.afs), &figures.range)
}
