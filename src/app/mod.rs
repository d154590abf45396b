//! The page: components over the clinical core, nothing clinical in it.

mod about;
mod embedding;
mod evidence;
mod explanation;
mod failure;
mod form;
mod frame;
mod language;
mod paper;
mod result;
mod route;
mod scores;
mod skip;
mod state;
mod take_away;
mod transfer;
mod version;

use leptos::prelude::*;

pub use failure::withdraw_on_panic;

use embedding::Embedding;
use frame::{Dock, Header};
use language::{use_language, use_words};
use route::{Location, Route};
use state::FormState;

/// The whole page. What it knows outlives a change of language, which draws everything anew.
#[component]
pub fn App() -> impl IntoView {
    let form = FormState::provide();
    Embedding::provide().tell(form);
    explanation::Unfolded::provide();
    let location = Location::provide();
    transfer::follow_links(form, location);
    let is_held_over = transfer::accept_drops(form);
    let language = language::chosen(location);
    move || {
        language::provide(language.get());
        view! {
            <Pages />
            <transfer::DropHint is_held_over />
        }
    }
}

/// Every page in the language spoken.
#[component]
fn Pages() -> impl IntoView {
    let location = Location::get();
    let is_open = FormState::get().result_is_open;
    // The form stays in the document while another page is shown: answers, scroll place and focus survive.
    // A page stays where it is while the parameters behind the hash change.
    let route = Memo::new(move |_| location.route());
    let is_elsewhere = move || route.get() != Route::Patient;
    view! {
        <Header />
        <version::Update />
        <main id=skip::MAIN_ID tabindex="-1">
            <div class="page" class:result-open=is_open hidden=is_elsewhere>
                <form::Form />
                <result::ResultPanel />
            </div>
            {move || other_page(route.get())}
            <version::Version />
        </main>
        <Dock />
        <result::Announcement />
        <paper::Printout />
    }
}

/// A page other than the patient's.
fn other_page(route: Route) -> Option<AnyView> {
    match route {
        Route::Patient => None,
        Route::Evidence => Some(view! { <evidence::EvidencePage /> }.into_any()),
        Route::Calibration => Some(view! { <about::CalibrationPage /> }.into_any()),
        Route::Krakow => Some(view! { <about::KrakowPage /> }.into_any()),
        Route::ModelCard => Some(view! { <about::ModelCardPage /> }.into_any()),
    }
}
