//! The evidence page: every study, every number, and one forest plot a factor.

mod cohorts;
mod effects;
mod factors;
mod filters;
mod plot;
mod studies;

use leptos::prelude::*;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

use cohorts::CohortList;
use effects::EffectTable;
use factors::FactorList;
use filters::Filters;
use studies::StudyList;

use super::route::{Location, Route};
use super::use_words;
use crate::evidence::{Published, Selection};
use crate::words::{EvidenceText, Text};

/// The id of the page's title, which takes the focus when a link on the page has been followed.
const TITLE_ID: &str = "evidence-title";

/// The page. What it shows stands in the address, so that a link can lead to the rows of a number and back again.
#[component]
pub fn EvidencePage() -> impl IntoView {
    let words = use_words();
    let location = Location::get();
    let selection = Memo::new(move |_| Selection::parse(&location.query(), Published::shipped()));
    Effect::new(move |shown_before: Option<()>| {
        selection.track();
        if shown_before.is_some() {
            request_animation_frame(lead_focus_to_title);
        }
    });
    view! {
        <section class="evidence" aria-labelledby=TITLE_ID>
            <h2 id=TITLE_ID tabindex="-1">{words.text(Text::EvidencePage)}</h2>
            <p class="evidence-quiet">{words.evidence(EvidenceText::Introduction)}</p>
            <Filters selection />
            {move || selection.with(|selection| view! { <Rows selection=selection.clone() /> })}
        </section>
    }
}

/// The rows that are selected. Without a selection they are many, and wait folded behind the list of factors.
#[component]
fn Rows(selection: Selection) -> impl IntoView {
    let evidence = Published::shipped();
    let (effects, cohorts) = (selection.effects(evidence), selection.cohorts(evidence));
    let studies = if selection.is_everything() {
        evidence.studies.iter().collect()
    } else {
        selection.studies(evidence)
    };
    let is_open = !selection.is_everything();
    let factors = selection.is_everything().then(|| view! { <FactorList /> });
    view! {
        {factors}
        <EffectTable effects factor=selection.factor endpoint=selection.endpoint is_open />
        <StudyList studies />
        <CohortList cohorts is_open />
    }
}

/// The address of a selection.
fn address(selection: &Selection) -> String {
    let page = Route::Evidence.hash();
    match selection.is_everything() {
        true => format!("#{page}"),
        false => format!("#{page}?{}", selection.query()),
    }
}

/// Who has followed a link among the rows goes on at the title; who narrows them stays at the choice.
fn lead_focus_to_title() {
    let document = gloo::utils::document();
    let is_at_choice = document
        .active_element()
        .is_some_and(|element| element.tag_name() == "SELECT");
    let title = document.get_element_by_id(TITLE_ID);
    let title = title.and_then(|title| title.dyn_into::<HtmlElement>().ok());
    if let (false, Some(title)) = (is_at_choice, title) {
        // A title that has gone takes no focus, and none is missed.
        let _ = title.focus();
    }
}
