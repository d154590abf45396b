//! How sure the estimate is, and what makes its range wide.

use leptos::prelude::*;

use super::Fold;
use crate::app::scores::axis::{Axis, Mark, Scale};
use crate::app::use_words;
use crate::chart::stack;
use crate::prognosis::Estimate;
use crate::words::ExplanationText;

/// The range on a 0 to 100% axis, and the variance split into its three parts.
#[component]
pub fn HowSure(estimate: Estimate) -> impl IntoView {
    let words = use_words();
    let variance = estimate.variance;
    let parts = stack([
        variance.evidence,
        variance.unanswered,
        variance.between_centres,
    ]);
    let shares = parts.map(|part| part.percent);
    let names = [
        ("part-evidence", ExplanationText::Evidence),
        ("part-unanswered", ExplanationText::Unanswered),
        ("part-centres", ExplanationText::BetweenCentres),
    ];
    let bars = parts.iter().zip(names).map(|(part, (class, _))| {
        view! { <rect class=class x=format!("{:.2}%", part.start) width=format!("{:.2}%", part.length) y="0" height="20" /> }
    }).collect_view();
    let legend = parts.iter().zip(names).map(|(part, (class, name))| {
        view! {
            <li>
                <svg class="legend-icon" viewBox="0 0 10 10" aria-hidden="true"><rect class=class width="10" height="10" /></svg>
                <span class="legend-count">{words.percentage(part.percent as u8)}</span>
                <span>{words.explanation(name)}</span>
            </li>
        }
    }).collect_view();
    let mark = Mark {
        value: Some(estimate.afs),
        span: None,
        is_hollow: false,
    };
    view! {
        <Fold id="sure" title=ExplanationText::SureTitle>
            <Scale />
            <Axis mark band=Some((estimate.lower, estimate.upper)) />
            <p class="meaning">{words.sure(shares)}</p>
            <svg class="parts" height="20" role="img" aria-label=words.sure(shares)>{bars}</svg>
            <ul class="legend">{legend}</ul>
        </Fold>
    }
}
