//! The model card.

use leptos::prelude::*;

use super::{agreement, evidence_counts};
use crate::app::route::Route;
use crate::app::use_words;
use crate::hazard::Covariate;
use crate::prognosis::{
    CURVE_SHAPE, FITTED_MONTH, Model, Question, RELEASE_DATE, SHIPPED_SHA256, compared,
};
use crate::words::{AboutText, CardSection};

/// The model card.
#[component]
pub fn ModelCardPage() -> impl IntoView {
    let words = use_words();
    let sections = CardSection::ALL.map(|section| view! { <Section section /> });
    view! {
        <article class="about model-card">
            <h2>{words.about(AboutText::CardTitle)}</h2>
            <p>{words.about(AboutText::CardIntroduction)}</p>
            <p class="statement">{words.about(AboutText::NotADevice)}</p>
            <Identity />
            {sections.into_iter().collect_view()}
        </article>
    }
}

/// Which model this is, exactly.
#[component]
fn Identity() -> impl IntoView {
    let words = use_words();
    let model = Model::shipped();
    let rows = [
        (AboutText::CardName, model.id.as_str()),
        (AboutText::CardVersion, model.version.as_str()),
        (AboutText::CardReleased, RELEASE_DATE),
        (AboutText::CardArtifact, SHIPPED_SHA256),
        (AboutText::CardLicence, env!("CARGO_PKG_LICENSE")),
    ];
    let rows =
        rows.map(|(name, value)| view! { <div><dt>{words.about(name)}</dt><dd>{value}</dd></div> });
    view! { <dl class="identity">{rows.into_iter().collect_view()}</dl> }
}

/// A section: its figures, where it has any, before its paragraphs.
#[component]
fn Section(section: CardSection) -> impl IntoView {
    let words = use_words();
    let figures = match section {
        CardSection::Predictors => {
            Some(words.card_predictors(Question::ALL.len(), Covariate::COUNT))
        }
        CardSection::Data => Some(words.card_evidence(evidence_counts())),
        CardSection::Performance => Some(words.agreement(agreement(&compared(Model::shipped())))),
        _ => None,
    };
    let paragraphs = words
        .card_text(section)
        .iter()
        .map(|paragraph| view! { <p>{*paragraph}</p> });
    let equations = (section == CardSection::Methods).then(|| view! { <Equations /> });
    let calibration = (section == CardSection::Performance).then(|| {
        view! { <p><a href=format!("#{}", Route::Calibration.hash())>{words.about(AboutText::ToCalibration)}</a></p> }
    });
    view! {
        <section>
            <h3>{words.card_title(section)}</h3>
            {figures.map(|figures| view! { <p>{figures}</p> })}
            {calibration}
            {paragraphs.collect_view()}
            {equations}
        </section>
    }
}

/// The model as equations, the same in every language but for the decimal mark.
#[component]
fn Equations() -> impl IntoView {
    let words = use_words();
    let shape = words.number(CURVE_SHAPE, 2);
    let curve = format!("H(t) = H({FITTED_MONTH}) × (t / {FITTED_MONTH})^{shape}");
    let half_width = words.number(1.96, 2);
    let equations = [
        (
            AboutText::EquationHazard,
            vec!["ln H_c = α_c + Σ_j (x_j − m_j) β_cj".to_owned()],
        ),
        (
            AboutText::EquationSurvival,
            vec!["S = exp(−(H_d + H_a))".to_owned()],
        ),
        (
            AboutText::EquationAverage,
            vec![
                "S = Σ_i ω_i exp(−(H_d exp(s_d z_i) + H_a exp(s_a z_i)))".to_owned(),
                "s_c² = Σ_j w_j β_cj²".to_owned(),
            ],
        ),
        (
            AboutText::EquationRange,
            vec![
                format!("ln(−ln S) ± {half_width} √(gᵀVg + Σ_j w_j (p β_dj + (1 − p) β_aj)² + τ²)"),
                "p = H_d / (H_d + H_a)".to_owned(),
            ],
        ),
        (AboutText::EquationTime, vec![curve]),
    ];
    let equations = equations.map(|(text, lines)| {
        let lines = lines
            .into_iter()
            .map(|line| view! { <code>{typeset(&line)}</code> });
        view! { <p>{words.about(text)}</p> <p class="equation">{lines.collect_view()}</p> }
    });
    view! { <div class="equations">{equations.into_iter().collect_view()}</div> }
}

/// An equation with its subscripts, each after a low line, and superscripts, each after a caret.
fn typeset(line: &str) -> Vec<AnyView> {
    let pieces = line.split_inclusive(['_', '^']);
    let mut mark = None;
    let mut views = Vec::new();
    for piece in pieces {
        let text = piece.trim_end_matches(['_', '^']);
        let raised =
            |letter: char| !(letter.is_ascii_alphanumeric() || ['.', ','].contains(&letter));
        let end = mark.map_or(0, |_| text.find(raised).unwrap_or(text.len()));
        let (script, rest) = (text[..end].to_owned(), text[end..].to_owned());
        views.push(match mark {
            Some('_') => view! { <sub>{script}</sub> }.into_any(),
            Some(_) => view! { <sup>{script}</sup> }.into_any(),
            None => ().into_any(),
        });
        views.push(rest.into_any());
        mark = piece
            .chars()
            .last()
            .filter(|last| ['_', '^'].contains(last));
    }
    views
}
