//! The page: components over the clinical core, nothing clinical in it.

mod about;
mod copy;
mod embedding;
mod evidence;
mod explanation;
mod failure;
mod focus;
mod following;
mod form;
mod frame;
mod language;
mod markup;
mod painting;
mod paper;
mod result;
mod route;
mod scores;
mod skip;
mod state;
mod stopped;
mod take_away;
mod today;
mod transfer;
mod version;

use leptos::prelude::*;

pub use failure::withdraw_on_panic;

use embedding::Embedding;
use frame::{dock, header};
use language::{use_language, use_words};
use markup::{Node, group, html, live};
use route::{Location, Route};
use state::FormState;

/// The whole page. What it knows outlives a change of language, which draws everything anew.
pub fn app() -> Node {
    let form = FormState::provide();
    Embedding::provide().tell(form);
    explanation::Unfolded::provide();
    let location = Location::provide();
    transfer::follow_links(form, location);
    let is_held_over = transfer::accept_drops(form);
    let language = language::chosen(location);
    live(move || {
        language::provide(language.get());
        group([pages(), transfer::drop_hint(is_held_over).into()])
    })
}

/// Every page in the language spoken.
fn pages() -> Node {
    let location = Location::get();
    let is_open = FormState::get().result_is_open;
    // The form stays in the document while another page is shown: answers, scroll place and focus survive.
    // A page stays where it is while the parameters behind the hash change.
    let route = Memo::new(move |_| location.route());
    let class = move || match is_open.get() {
        true => "page result-open",
        false => "page",
    };
    let patient = html("div")
        .live_attr("class", class)
        .live_flag("hidden", move || route.get() != Route::Patient)
        .child(form::form())
        .child(result::result_panel());
    let main = html("main")
        .attr("id", skip::MAIN_ID)
        .attr("tabindex", "-1")
        .child(patient)
        .child(live(move || other_page(route.get())))
        .child(version::version());
    paper::follow_printing();
    group([
        header(),
        version::update(),
        main,
        dock(),
        result::announcement(),
    ])
}

/// A page other than the patient's.
fn other_page(route: Route) -> Node {
    match route {
        Route::Patient => Node::Nothing,
        Route::Evidence => evidence::evidence_page().into(),
        Route::Calibration => about::calibration_page().into(),
        Route::Krakow => about::krakow_page().into(),
        Route::ModelCard => about::model_card_page().into(),
    }
}
