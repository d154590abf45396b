//! The sheet: one page of A4.

use leptos::prelude::*;

use super::answers::Answers;
use super::published::Published;
use super::result::PaperResult;
use crate::app::use_words;
use crate::record::{Conclusion, Record};
use crate::words::RecordText;

/// The record of one patient on paper.
#[component]
pub fn Sheet(record: Record) -> impl IntoView {
    let words = use_words();
    let has_unusual_answer = record.has_unusual_answer();
    let published = match &record.conclusion {
        Conclusion::Estimated(estimated) => estimated.published.clone(),
        Conclusion::NoEstimate(_) => Vec::new(),
    };
    let derived = record.derived.into_iter();
    view! {
        <article class="sheet">
            <Head day=record.day />
            <PaperResult conclusion=record.conclusion />
            <Answers groups=record.groups has_unusual_answer />
            <ul class="sheet-derived">{derived.map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
            <Published models=published />
            <footer class="sheet-foot">
                <p><strong>{words.record(RecordText::LimitsTitle)}</strong> " " {record.limits}</p>
                <p>{record.model} " · SHA-256 " <span class="sheet-hash">{record.sha256}</span></p>
            </footer>
        </article>
    }
}

/// What it is, whose it is and when it was made.
#[component]
fn Head(day: String) -> impl IntoView {
    let words = use_words();
    view! {
        <header class="sheet-head">
            <div>
                <h1>{words.record(RecordText::Title)}</h1>
                <p>{words.record(RecordText::Subject)}</p>
            </div>
            <div class="sheet-patient">
                <p class="sheet-blank">{words.record(RecordText::PatientLine)} ":"</p>
                <p>{words.record(RecordText::Date)} ": " {day}</p>
            </div>
        </header>
    }
}
