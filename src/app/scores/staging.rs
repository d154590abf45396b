//! The stages of the limb and what to expect of them.

use leptos::prelude::*;

use crate::app::use_words;
use crate::patient::Patient;
use crate::record::staging_lines;
use crate::words::ScoreText;

/// GLASS, the pedal modifier and WIfI, each where its grades are known.
#[component]
pub fn StagingCard(patient: Patient) -> impl IntoView {
    let words = use_words();
    let lines = staging_lines(words, &patient).into_iter();
    view! {
        <section class="card staging">
            <h3>{words.scores(ScoreText::StagingTitle)}</h3>
            <ul>{lines.map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </section>
    }
}
