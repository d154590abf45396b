//! The page: components over the clinical core, nothing clinical in it.

mod failure;
mod form;
mod frame;
mod language;
mod result;
mod scores;
mod state;

use leptos::prelude::*;

pub use failure::withdraw_on_panic;

use frame::{Dock, Header};
use language::use_words;
use state::FormState;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    language::provide();
    let form = FormState::provide();
    let is_open = form.result_is_open;
    view! {
        <Header />
        <main class="page" class:result-open=is_open>
            <form::Form />
            <result::ResultPanel />
        </main>
        <Dock />
        <result::Announcement />
    }
}
