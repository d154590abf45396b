//! The result.

mod announcement;
mod bar;
mod headline;
mod icon_array;
mod messages;

use leptos::prelude::*;

pub use announcement::Announcement;
pub use bar::ResultBar;
pub use icon_array::IconArray;

use headline::Headline;
use messages::{Faults, Missing, NotCltiMessage, WarningList};

use super::explanation::Explanation;
use super::route::Route;
use super::scores::{ScoresCard, StagingCard};
use super::state::{FormState, Outcome};
use super::take_away::TakeAway;
use super::transfer::Unconfirmed;
use super::use_words;
use crate::prognosis::{Estimate, Frequencies, Model};
use crate::words::Text;

/// The id of the result, which takes the focus when it is opened on a small screen.
pub const RESULT_ID: &str = "result";

/// The result, or why there is none.
#[component]
pub fn ResultPanel() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let content = move || match form.outcome.get() {
        Outcome::Waiting => view! { <Missing /> }.into_any(),
        Outcome::Withdrawn(refusals) => view! { <Faults refusals /> }.into_any(),
        Outcome::NotClti(rutherford) => view! { <NotCltiMessage rutherford /> }.into_any(),
        Outcome::Estimated(estimate) => view! { <Estimation estimate=*estimate /> }.into_any(),
    };
    // The patient, not the estimate, is what they follow: some answers move a published score alone.
    let beside = move || match (form.outcome.get(), form.patient()) {
        (Outcome::Estimated(estimate), Some(patient)) => Some(
            view! { <Explanation estimate=(*estimate).clone() /> <ScoresCard estimate=*estimate patient=patient.clone() /> <StagingCard patient /> },
        ),
        _ => None,
    };
    view! {
        <section class="result" id=RESULT_ID tabindex="-1" aria-labelledby="result-title">
            <h2 class="visually-hidden" id="result-title">{words.text(Text::ResultTitle)}</h2>
            <div class="card estimate">
                {content}
                <p class="limits-in-full">{words.text(Text::Limits)}</p>
            </div>
            <TakeAway />
            {beside}
        </section>
    }
}

#[component]
fn Estimation(estimate: Estimate) -> impl IntoView {
    let words = use_words();
    let frequencies = Frequencies::of(
        estimate.afs,
        estimate.amputation_first,
        estimate.death_first,
    );
    let model = Model::shipped();
    view! {
        <Headline afs=estimate.afs lower=estimate.lower upper=estimate.upper />
        <IconArray frequencies />
        <p class="unanswered">
            <strong>{words.unanswered(estimate.unanswered.len())}</strong>
            {(!estimate.unanswered.is_empty()).then(|| format!(" {}", words.text(Text::UnansweredHint)))}
        </p>
        <Unconfirmed />
        <WarningList warnings=estimate.warnings />
        <p class="model-version">
            <a href=format!("#{}", Route::ModelCard.hash())>
                {format!("{} {} {}", words.text(Text::ModelVersion), model.id, model.version)}
            </a>
            " · "
            <a href=format!("#{}", Route::Evidence.hash())>{words.text(Text::EvidencePage)}</a>
        </p>
    }
}
