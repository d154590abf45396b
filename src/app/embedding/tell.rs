//! What an embedded page tells the page around it.

use std::cell::Cell;

use leptos::prelude::*;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::prelude::Closure;
use web_sys::{ResizeObserver, Window};

use super::Embedding;
use crate::app::following::follow;
use crate::app::state::{FormState, Outcome};
use crate::app::stopped;
use afs12_clinical::prognosis::Model;
use afs12_exchange::{EstimateDocument, NoEstimate, estimate_message, height_message};
use afs12_words::Language;

/// Anyone may know how high the page is: the height says nothing of a patient.
const ANYONE: &str = "*";

impl Embedding {
    /// From now on tells the page around how high this one is and, if the address names its origin, each estimate or why there is none.
    pub fn tell(&self, form: FormState) {
        if !self.is_heard() {
            return;
        }
        tell_height();
        if let Some(origin) = self.origin().map(str::to_owned) {
            let mut told = None;
            follow(move |_| {
                let message = message(form);
                if told.as_ref() != Some(&message) && !stopped::is_marked() {
                    post(&message, &origin);
                }
                told = Some(message);
            });
        }
    }

    /// Tells the page around that there is no estimate any more.
    pub fn withdraw(&self) {
        if let Some(origin) = self.origin() {
            post(&estimate_message(Err(NoEstimate::Withdrawn)), origin);
        }
    }
}

/// The page around this one, if there is one.
pub fn parent() -> Option<Window> {
    let window = gloo::utils::window();
    let parent = window.parent().ok().flatten();
    parent.filter(|parent| *parent != window)
}

/// What the form amounts to. It follows the patient too: some answers move a published score alone.
fn message(form: FormState) -> String {
    let patient = form.patient();
    let document = match (form.outcome.get(), patient) {
        (Outcome::Estimated(estimate), Some(patient)) => Ok(EstimateDocument::new(
            Model::shipped(),
            &patient,
            &estimate,
            &Language::English,
        )),
        (Outcome::Waiting, _) => Err(NoEstimate::Waiting),
        (Outcome::NotClti(_), _) => Err(NoEstimate::NotClti),
        (Outcome::Withdrawn(_) | Outcome::Estimated(_), _) => Err(NoEstimate::Withdrawn),
    };
    estimate_message(document)
}

/// Tells the height of what the page shows now and whenever it changes.
fn tell_height() {
    let body = gloo::utils::body();
    let measured = body.clone();
    let told = Cell::new(None);
    let tell = Closure::<dyn Fn()>::new(move || {
        // Rounded up: a pixel less would make the frame scroll.
        let height = measured.get_bounding_client_rect().height().ceil() as u32;
        if told.replace(Some(height)) != Some(height) {
            post(&height_message(height), ANYONE);
        }
    });
    // It observes as long as the page lives. A browser without it tells no height, and the frame scrolls.
    if let Ok(observer) = ResizeObserver::new(tell.into_js_value().unchecked_ref()) {
        observer.observe(&body);
    }
}

/// Posts a message, JSON, to the page around if it is of the origin. The browser drops what is meant for another.
fn post(json: &str, origin: &str) {
    if let (Some(parent), Ok(message)) = (parent(), js_sys::JSON::parse(json)) {
        // It fails only for an origin that is no URL, and this one has been checked.
        let _ = parent.post_message(&message, origin);
    }
}
