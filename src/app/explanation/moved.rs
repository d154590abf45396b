//! What moved the estimate.

use leptos::prelude::*;

use super::Fold;
use crate::app::use_words;
use crate::chart::{RatioBar, ratio_bars};
use crate::prognosis::Effect;
use crate::words::ExplanationText;

/// Each answer's effect on the hazard, the strongest first: a bar for both causes together, a mark for each.
#[component]
pub fn Moved(effects: Vec<Effect>) -> impl IntoView {
    let words = use_words();
    let mut effects = effects;
    effects.sort_by(|a, b| b.strength().total_cmp(&a.strength()));
    let ratios: Vec<[f64; 3]> = effects
        .iter()
        .map(|effect| {
            [
                effect.hazard_ratio,
                effect.by_cause.death,
                effect.by_cause.amputation,
            ]
        })
        .collect();
    let rows = effects.iter().zip(ratio_bars(&ratios));
    let rows = rows
        .map(|(effect, bar)| view! { <Row effect=*effect bar /> })
        .collect_view();
    view! {
        <Fold id="moved" title=ExplanationText::MovedTitle>
            <p class="meaning">{words.explanation(ExplanationText::MovedMeaning)}</p>
            <ul class="moved-rows">{rows}</ul>
            <Table effects />
        </Fold>
    }
}

#[component]
fn Row(effect: Effect, bar: RatioBar) -> impl IntoView {
    let words = use_words();
    let said = words.moved(effect.question, effect.hazard_ratio);
    let direction = if effect.hazard_ratio < 1.0 {
        "bar lowers"
    } else {
        "bar raises"
    };
    let [death, amputation] = bar.marks.map(percent);
    view! {
        <li>
            <p class="score-line">
                <a href=rows_of(&effect)>{words.question(effect.question)}</a>
                <span class="score-value">{words.ratio(effect.hazard_ratio)}</span>
            </p>
            <svg class="axis ratio-axis" height="16" role="img" aria-label=said>
                <line class="tick" x1="50%" x2="50%" y1="0" y2="16" />
                <rect class=direction x=percent(bar.start) width=percent(bar.length) y="5" height="6" />
                <circle class="mark-death" cx=death cy="8" r="4" />
                <svg class="mark-amputation" x=amputation y="8" overflow="visible">
                    <circle r="4" />
                    <path d="M0 -4 A4 4 0 0 0 0 4 Z" />
                </svg>
            </svg>
        </li>
    }
}

/// The evidence behind an effect: the rows of the covariate that moves it most.
fn rows_of(effect: &Effect) -> String {
    format!("#/evidence?factor={}", effect.leading)
}

/// The same figures, and those of the two causes, as a table.
#[component]
fn Table(effects: Vec<Effect>) -> impl IntoView {
    let words = use_words();
    let heading = |text| view! { <th scope="col">{words.explanation(text)}</th> };
    let row = |effect: &Effect| {
        let ratios = [
            effect.hazard_ratio,
            effect.by_cause.death,
            effect.by_cause.amputation,
        ];
        let cells = ratios.map(|ratio| view! { <td>{words.ratio(ratio)}</td> });
        view! { <tr><th scope="row">{words.question(effect.question)}</th>{cells.into_iter().collect_view()}</tr> }
    };
    let headings = [
        ExplanationText::Answer,
        ExplanationText::Hazard,
        ExplanationText::Death,
        ExplanationText::Amputation,
    ];
    view! {
        <details class="as-table">
            <summary>{words.explanation(ExplanationText::AsTable)}</summary>
            <table>
                <thead><tr>{headings.map(heading).into_iter().collect_view()}</tr></thead>
                <tbody>{effects.iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}

fn percent(place: f64) -> String {
    format!("{place:.2}%")
}
