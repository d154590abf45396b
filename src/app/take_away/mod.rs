//! What is taken away from a result.

mod copy;
mod day;
mod note;
mod print;

use leptos::prelude::*;

use super::state::{FormState, Outcome};
use super::transfer::SaveButtons;
use super::use_words;
use crate::words::RecordText;
pub use copy::{CopyButton, Copying};
pub use day::today;
use note::CopyNote;
use print::PrintButton;

/// A row of buttons under the result. Where an answer is missing or wrong there is nothing to take away.
#[component]
pub fn TakeAway() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let has_result = Memo::new(move |_| {
        form.outcome
            .with(|outcome| matches!(outcome, Outcome::Estimated(_) | Outcome::NotClti(_)))
    });
    view! {
        <section class="take-away" aria-label=words.record(RecordText::TakeAway) hidden=move || !has_result.get()>
            <h3>{words.record(RecordText::TakeAway)}</h3>
            <div class="buttons">
                <PrintButton />
                <CopyNote />
                <SaveButtons />
            </div>
        </section>
    }
}
