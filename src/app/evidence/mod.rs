//! The evidence page: every study, every number, and one forest plot a factor.

mod best_cli;
mod effects;
mod factors;
mod filters;
mod fold;
mod groups;
mod names;
mod plot;
mod studies;

pub use fold::fold;
pub use names::{citation, of_group};

use leptos::prelude::*;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

use best_cli::best_cli;
use effects::effect_table;
use factors::factor_list;
use filters::filters;
use groups::group_list;
use studies::study_list;

use super::following::follow;
use super::markup::{Element, Node, group, html, live};
use super::route::{Location, Route};
use super::use_words;
use afs12_evidence::{Published, Selection};
use afs12_words::{EvidenceText, Text};

/// The id of the page's title, which takes the focus when a link on the page has been followed.
const TITLE_ID: &str = "evidence-title";

/// The page. What it shows stands in the address, so that a link can lead to the rows of a number and back again.
pub fn evidence_page() -> Element {
    let words = use_words();
    let location = Location::get();
    let selection = Memo::new(move |_| Selection::parse(&location.query(), Published::shipped()));
    follow(move |is_first| {
        selection.track();
        if !is_first {
            request_animation_frame(lead_focus_to_title);
        }
    });
    let title = html("h2")
        .attr("id", TITLE_ID)
        .attr("tabindex", "-1")
        .child(words.text(Text::EvidencePage));
    html("section")
        .class("evidence")
        .attr("aria-labelledby", TITLE_ID)
        .child(title)
        .child(quiet(words.evidence(EvidenceText::Introduction)))
        .child(filters(selection))
        .child(live(move || selection.with(rows)))
}

/// The rows that are selected. Without a selection they are many, and wait folded behind the list of factors.
fn rows(selection: &Selection) -> Node {
    let evidence = Published::shipped();
    let (effects, cohorts) = (selection.effects(evidence), selection.cohorts(evidence));
    let is_everything = selection.is_everything();
    let studies = match is_everything {
        true => evidence.studies.iter().collect(),
        false => selection.studies(evidence),
    };
    let effects = effect_table(
        effects,
        selection.factor,
        selection.endpoint,
        !is_everything,
    );
    let best_cli = best_cli(&studies);
    group([
        Node::from(is_everything.then(factor_list)),
        effects.into(),
        study_list(studies, !is_everything).into(),
        group_list(cohorts, !is_everything).into(),
        best_cli.into(),
    ])
}

/// A paragraph that steps back behind the others.
fn quiet(text: impl Into<Node>) -> Element {
    html("p").class("evidence-quiet").child(text)
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
