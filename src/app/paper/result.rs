//! The result on paper, or why there is none.

use leptos::prelude::*;

use crate::app::result::IconArray;
use crate::app::use_words;
use crate::record::{Conclusion, Estimated};
use crate::words::{RecordText, Text};

/// The result, or why there is none.
#[component]
pub fn PaperResult(conclusion: Conclusion) -> impl IntoView {
    match conclusion {
        Conclusion::Estimated(estimated) => {
            view! { <Estimation estimated=*estimated /> }.into_any()
        }
        Conclusion::NoEstimate(reasons) => view! { <NoEstimate reasons /> }.into_any(),
    }
}

#[component]
fn Estimation(estimated: Estimated) -> impl IntoView {
    let words = use_words();
    let warnings = estimated.warnings.into_iter();
    view! {
        <section class="sheet-result">
            <div class="sheet-number">
                <p class="sheet-afs">{estimated.afs}</p>
                <p>{words.text(Text::RangeLabel)}</p>
                <p class="sheet-range">{estimated.range}</p>
            </div>
            <div class="sheet-meaning">
                <p class="sheet-sentence">{estimated.sentence}</p>
                <p>{words.text(Text::RangeMeaning)} " " {estimated.unanswered}</p>
                <ul>{warnings.map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
            </div>
            <IconArray frequencies=estimated.frequencies />
        </section>
    }
}

#[component]
fn NoEstimate(reasons: Vec<String>) -> impl IntoView {
    let words = use_words();
    let reasons = reasons.into_iter();
    view! {
        <section class="sheet-none">
            <h2>{words.record(RecordText::NoEstimate)}</h2>
            <ul>{reasons.map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
        </section>
    }
}
