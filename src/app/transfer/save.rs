//! Saving files.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::compared::estimate_document;
use super::link::copy_link;
use crate::app::following::follow;
use crate::app::markup::{Node, group, html, live};
use crate::app::state::{FormState, Outcome};
use crate::app::today::today;
use crate::app::{use_language, use_words};
use afs12_clinical::prognosis::Model;
use afs12_exchange::fhir::{Assessed, Instant, write_bundle};
use afs12_exchange::{patient_json, pretty};
use afs12_form::Draft;
use afs12_words::{Language, TransferText};

/// When a saved text is freed: by then the browser has surely taken it.
const FREED_AFTER: Duration = Duration::from_secs(60);

/// What can be saved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saved {
    Patient,
    Estimate,
    Fhir,
}

impl Saved {
    const ALL: [Saved; 3] = [Saved::Patient, Saved::Estimate, Saved::Fhir];

    /// What it is called in a file's name.
    fn name(self) -> &'static str {
        match self {
            Saved::Patient => "patient",
            Saved::Estimate => "estimate",
            Saved::Fhir => "fhir",
        }
    }

    fn button(self) -> TransferText {
        match self {
            Saved::Patient => TransferText::SavePatient,
            Saved::Estimate => TransferText::SaveEstimate,
            Saved::Fhir => TransferText::SaveFhir,
        }
    }

    /// The content of the file; none where the form does not amount to it.
    fn text(self, form: FormState, language: Language) -> Option<String> {
        let (raw_answers, _) = form.with_untracked(Draft::raw_answers);
        let patient = form.patient()?;
        let estimate = form.outcome.with_untracked(|outcome| match outcome {
            Outcome::Estimated(estimate) => Some(estimate.clone()),
            _ => None,
        });
        match self {
            Saved::Patient => Some(pretty(&patient_json(&raw_answers))),
            Saved::Estimate => Some(pretty(&estimate_document(&patient, &*estimate?))),
            Saved::Fhir => {
                let now: String = js_sys::Date::new_0().to_iso_string().into();
                Some(write_bundle(&Assessed {
                    raw_answers: &raw_answers,
                    patient: &patient,
                    estimate: &*estimate?,
                    model: Model::shipped(),
                    words: &language,
                    languages: &Language::texts(),
                    now: &Instant::parse(&now)?,
                }))
            }
        }
    }
}

/// Saves the answers, the estimate, or both as FHIR; copies a link with the answers.
pub fn save_buttons() -> Node {
    let (language, words) = (use_language(), use_words());
    let form = FormState::get();
    let said = RwSignal::new(None::<String>);
    // What was said of other answers must not stay.
    follow(move |_| {
        form.with(|_| ());
        said.maybe_update(|said| said.take().is_some());
    });
    let has_estimate = Memo::new(move |_| {
        form.outcome
            .with(|outcome| matches!(outcome, Outcome::Estimated(_)))
    });
    let button = |kind: Saved| {
        let save = move || {
            let name = format!("afs12-{}-{}.json", kind.name(), today());
            let is_saved = kind
                .text(form, language)
                .is_some_and(|text| download(&name, &text).is_ok());
            said.set(is_saved.then(|| words.saved(&name)));
        };
        html("button")
            .attr("type", "button")
            .class("button")
            .attr("id", format!("save-{}", kind.name()))
            .live_flag("hidden", move || {
                kind != Saved::Patient && !has_estimate.get()
            })
            .on_click(save)
            .child(words.transfer(kind.button()))
    };
    let message = html("p")
        .class("copied saved")
        .attr("role", "status")
        .child(live(move || said.get().into()));
    group([group(Saved::ALL.map(button)), copy_link(), message.into()])
}

/// Gives the browser a text to save. No server takes part, so it works from a file and under a strict policy.
fn download(name: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor = gloo::utils::document().create_element("a")?;
    anchor.set_attribute("href", &url)?;
    anchor.set_attribute("download", name)?;
    if let Some(anchor) = anchor.dyn_ref::<HtmlElement>() {
        anchor.click();
    }
    set_timeout(
        move || {
            // An address that cannot be freed goes with the page.
            let _ = Url::revoke_object_url(&url);
        },
        FREED_AFTER,
    );
    Ok(())
}
