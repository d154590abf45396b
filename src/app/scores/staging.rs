//! The stages of the limb and what to expect of them.

use leptos::prelude::*;

use crate::app::use_words;
use crate::patient::Patient;
use crate::staging::{glass, wifi};
use crate::words::{ScoreText, Words};

/// GLASS, the pedal modifier and WIfI, each where its grades are known.
#[component]
pub fn StagingCard(patient: Patient) -> impl IntoView {
    let words = use_words();
    let lines = lines(words, &patient);
    view! {
        <section class="card staging">
            <h3>{words.scores(ScoreText::StagingTitle)}</h3>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </section>
    }
}

fn lines(words: &dyn Words, patient: &Patient) -> Vec<String> {
    let not_known = |name: &str| format!("{name}: {}.", words.scores(ScoreText::StagingMissing));
    let glass = patient.lesion.glass.known().and_then(glass::stage);
    let wifi = patient.wifi.known().and_then(|grades| wifi::stage(&grades));
    let mut lines = vec![
        wifi.map_or_else(|| not_known("WIfI"), |stage| words.wifi_stage(stage)),
        glass.map_or_else(|| not_known("GLASS"), |stage| words.glass_stage(stage)),
    ];
    lines.extend(
        patient
            .lesion
            .pedal
            .known()
            .map(|pedal| words.pedal_modifier(pedal)),
    );
    lines
}
